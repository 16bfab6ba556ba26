#include "text/likely_character.h"

#include <algorithm>
#include <iterator>

namespace mokuhyo::text {
namespace {

struct Likely {
  char32_t written, meant;
};

// Simplified Chinese forms and radicals that text extraction and foreign input methods leave in
// Japanese documents. Sorted by the first.
constexpr Likely table[] = {
    {U'⺟', U'母'}, {U'⻄', U'西'}, {U'⻑', U'長'}, {U'⻘', U'青'}, {U'⻝', U'食'}, {U'⼀', U'一'},
    {U'⼈', U'人'}, {U'⼊', U'入'}, {U'⼒', U'力'}, {U'⼝', U'口'}, {U'⼟', U'土'}, {U'⼤', U'大'},
    {U'⼥', U'女'}, {U'⼦', U'子'}, {U'⼩', U'小'}, {U'⼭', U'山'}, {U'⼯', U'工'}, {U'⼼', U'心'},
    {U'⼿', U'手'}, {U'⽂', U'文'}, {U'⽅', U'方'}, {U'⽇', U'日'}, {U'⽉', U'月'}, {U'⽊', U'木'},
    {U'⽌', U'止'}, {U'⽐', U'比'}, {U'⽔', U'水'}, {U'⽕', U'火'}, {U'⽣', U'生'}, {U'⽤', U'用'},
    {U'⽥', U'田'}, {U'⽬', U'目'}, {U'⽴', U'立'}, {U'⽼', U'老'}, {U'⽽', U'而'}, {U'⾃', U'自'},
    {U'⾏', U'行'}, {U'⾒', U'見'}, {U'⾔', U'言'}, {U'⾜', U'足'}, {U'⾞', U'車'}, {U'⾦', U'金'},
    {U'⾨', U'門'}, {U'⾯', U'面'}, {U'⾷', U'食'}, {U'⾼', U'高'}, {U'业', U'業'}, {U'东', U'東'},
    {U'两', U'両'}, {U'为', U'為'}, {U'书', U'書'}, {U'产', U'産'}, {U'价', U'価'}, {U'决', U'決'},
    {U'务', U'務'}, {U'动', U'動'}, {U'单', U'単'}, {U'发', U'発'}, {U'变', U'変'}, {U'员', U'員'},
    {U'团', U'団'}, {U'图', U'図'}, {U'场', U'場'}, {U'实', U'実'}, {U'对', U'対'}, {U'导', U'導'},
    {U'广', U'広'}, {U'开', U'開'}, {U'强', U'強'}, {U'总', U'総'}, {U'战', U'戦'}, {U'报', U'報'},
    {U'择', U'択'}, {U'时', U'時'}, {U'权', U'権'}, {U'标', U'標'}, {U'检', U'検'}, {U'气', U'気'},
    {U'现', U'現'}, {U'确', U'確'}, {U'经', U'経'}, {U'给', U'給'}, {U'统', U'統'}, {U'继', U'継'},
    {U'续', U'続'}, {U'联', U'聯'}, {U'营', U'営'}, {U'补', U'補'}, {U'规', U'規'}, {U'议', U'議'},
    {U'设', U'設'}, {U'证', U'証'}, {U'评', U'評'}, {U'识', U'識'}, {U'说', U'説'}, {U'调', U'調'},
    {U'财', U'財'}, {U'贸', U'貿'}, {U'费', U'費'}, {U'资', U'資'}, {U'达', U'達'}, {U'运', U'運'},
    {U'进', U'進'}, {U'选', U'選'}, {U'长', U'長'}, {U'门', U'門'}, {U'问', U'問'}, {U'间', U'間'},
    {U'队', U'隊'}, {U'际', U'際'}, {U'预', U'予'}, {U'题', U'題'}, {U'验', U'験'},
};

}  // namespace

std::optional<char32_t> likely_character(char32_t code_point) {
  auto const* const found = std::ranges::lower_bound(table, code_point, {}, &Likely::written);
  if (found == std::end(table) || found->written != code_point) {
    return std::nullopt;
  }
  return found->meant;
}

}  // namespace mokuhyo::text
