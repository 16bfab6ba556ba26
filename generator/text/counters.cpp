#include "text/counters.h"

#include <algorithm>
#include <span>

namespace mokuhyo::text {
namespace {

// Multipliers may come one after another before the counter [2億3千万円].
constexpr std::u32string_view multipliers[] = {U"十", U"百", U"千", U"万", U"億", U"兆"};

constexpr std::u32string_view counters[] = {
    U"か月間",   U"カ月間", U"ヶ月間",   U"ヵ月間", U"か月",       U"カ月",   U"ヶ月",
    U"ヵ月",     U"ケ月",   U"箇月",     U"か所",   U"カ所",       U"ヶ所",   U"ヵ所",
    U"ケ所",     U"箇所",   U"ヵ国",     U"か国",   U"カ国",       U"ヶ国",   U"か年",
    U"カ年",     U"ヶ年",   U"ヵ年",     U"箇年",   U"か条",       U"箇条",   U"団体",
    U"世帯",     U"事業",   U"施設",     U"店舗",   U"地区",       U"地域",   U"市町村",
    U"区",       U"時間",   U"時",       U"分",     U"秒",         U"週間",   U"週",
    U"日間",     U"日",     U"月",       U"年間",   U"年度",       U"年",     U"歳",
    U"才",       U"世紀",   U"代",       U"度",     U"回",         U"件",     U"人",
    U"名",       U"円",     U"校",       U"園",     U"館",         U"社",     U"店",
    U"戸",       U"軒",     U"棟",       U"室",     U"床",         U"席",     U"台",
    U"両",       U"機",     U"隻",       U"本",     U"枚",         U"冊",     U"部",
    U"巻",       U"通",     U"号",       U"条",     U"項",         U"章",     U"節",
    U"款",       U"目",     U"個",       U"箱",     U"袋",         U"組",     U"対",
    U"束",       U"頭",     U"匹",       U"羽",     U"株",         U"点",     U"種類",
    U"種",       U"位",     U"級",       U"等",     U"段階",       U"段",     U"階",
    U"番",       U"丁目",   U"次",       U"期",     U"班",         U"課",     U"倍",
    U"割",       U"分の",   U"つ",       U"種目",   U"科目",       U"品目",   U"項目",
    U"区分",     U"講座",   U"会場",     U"会",     U"路線",       U"系統",   U"便",
    U"基",       U"河川",   U"橋",       U"票",     U"議席",       U"単位",   U"キロ",
    U"メートル", U"トン",   U"リットル", U"グラム", U"ヘクタール", U"アール", U"パーセント",
    U"ポイント", U"ページ", U"カロリー", U"ワット", U"時点",       U"課題",   U"部署",
    U"部局",     U"会議",   U"校区",     U"件数",   U"人数",       U"回数"};

// What may follow a number or its counter.
constexpr std::u32string_view bounds[] = {U"以上", U"以下", U"以内",   U"以降",  U"以前",
                                          U"未満", U"満点", U"程度",   U"前後",  U"超",
                                          U"目",   U"末",   U"当たり", U"あたり"};

// JLREQ knows no prefix but cl-12; forms write eras and ordinals before numbers.
constexpr std::u32string_view prefixes[] = {U"令和", U"平成", U"昭和", U"大正", U"明治", U"第"};

std::size_t longest_start(std::u32string_view text, std::span<std::u32string_view const> words) {
  std::size_t longest = 0;
  for (auto const word : words) {
    if (word.size() > longest && text.starts_with(word)) {
      longest = word.size();
    }
  }
  return longest;
}

}  // namespace

std::size_t counter_length(std::u32string_view text) {
  std::size_t length = 0;
  while (auto const more = longest_start(text.substr(length), multipliers)) {
    length += more;
  }
  length += longest_start(text.substr(length), counters);
  return length + longest_start(text.substr(length), bounds);
}

std::size_t number_prefix_length(std::u32string_view text) {
  for (auto const word : prefixes) {
    if (text.ends_with(word)) {
      return word.size();
    }
  }
  return 0;
}

}  // namespace mokuhyo::text
