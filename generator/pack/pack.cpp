#include "pack/pack.h"

#include "form/print_choice.h"
#include "input/load.h"
#include "input/nearest.h"
#include "pack/sheet_list.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace mokuhyo::pack {
namespace {

namespace fs = std::filesystem;

/// A key of pack.yaml by its two names.
struct Key {
  std::string_view english;
  std::string_view japanese;
};

constexpr Key title{"title", "表題"};
constexpr Key publisher{"publisher", "発行"};
constexpr Key fiscal_year{"fiscal-year", "年度"};
constexpr Key sheets{"sheets", "シート"};
constexpr Key widths{"widths", "列幅"};
constexpr Key drafts{"draft", "案"};
constexpr std::array keys{title, publisher, fiscal_year, sheets, widths, drafts};

bool names(Key key, std::string_view name) { return name == key.english || name == key.japanese; }

/// The keys of a pack.yaml, each at most once.
class PackReader {
 public:
  explicit PackReader(input::Mapping const& mapping) : m_mapping(mapping) { check_keys(); }

  [[nodiscard]] std::string text(Key key) {
    auto const* const entry = find(key);
    if (entry == nullptr) return {};
    if (auto const* const scalar = entry->value.scalar()) return scalar->text;
    m_diagnostics.error(
        entry->value.span,
        {"「" + entry->key + "」には文字を書きます", "`" + entry->key + "` takes text"},
        {"一覧ではなく一つの値を書いてください", "write one value, not a list"});
    return {};
  }

  /// The items of a list, or the one value that stands for a list of one.
  [[nodiscard]] std::vector<input::Value const*> list(Key key) {
    auto const* const entry = find(key);
    std::vector<input::Value const*> items;
    if (entry == nullptr || entry->value.is_null()) return items;
    if (auto const* const sequence = entry->value.sequence()) {
      for (input::Value const& item : sequence->items) items.push_back(&item);
    } else {
      items.push_back(&entry->value);
    }
    return items;
  }

  /// What `read` makes of the word under `key`; `words` are those that it knows.
  template <class T>
  [[nodiscard]] std::optional<T> word(Key key, std::optional<T> (*read)(std::string_view),
                                      Message const& words) {
    auto const* const entry = find(key);
    if (entry == nullptr) return std::nullopt;
    auto const* const scalar = entry->value.scalar();
    auto const choice = read(scalar == nullptr ? "" : scalar->text);
    if (!choice) {
      m_diagnostics.error(entry->value.span,
                          {"「" + entry->key + "」の値が正しくありません",
                           "this is no value of `" + entry->key + "`"},
                          {words.ja + " のどれかを書いてください", "write " + words.en});
    }
    return choice;
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_diagnostics); }

 private:
  [[nodiscard]] input::Entry const* find(Key key) const {
    auto const found = std::find_if(m_mapping.entries.begin(), m_mapping.entries.end(),
                                    [key](input::Entry const& e) { return names(key, e.key); });
    return found == m_mapping.entries.end() ? nullptr : &*found;
  }

  void check_keys() {
    for (input::Entry const& entry : m_mapping.entries) {
      auto const* const key =
          std::find_if(keys.begin(), keys.end(), [&](Key k) { return names(k, entry.key); });
      if (key == keys.end()) {
        refuse_unknown(entry);
      } else if (find(*key) != &entry) {
        m_diagnostics.error(entry.key_span,
                            {"「" + entry.key + "」は「" + find(*key)->key + "」と同じ項目です",
                             "`" + entry.key + "` is the same as `" + find(*key)->key + "`"},
                            {"どちらか一つにしてください", "keep one of the two"});
      }
    }
  }

  void refuse_unknown(input::Entry const& entry) {
    std::vector<std::string> known;
    for (Key const key : keys) {
      known.emplace_back(key.english);
      known.emplace_back(key.japanese);
    }
    auto const meant = input::nearest(entry.key, known);
    m_diagnostics.error(
        entry.key_span,
        {"「" + entry.key + "」という項目はありません", "there is no key `" + entry.key + "`"},
        meant ? Message{"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"}
              : Message{"使えるのは 表題・発行・年度・シート・列幅・案 です",
                        "known keys are title, publisher, fiscal-year, sheets, widths and draft"});
  }

  input::Mapping const& m_mapping;
  Diagnostics m_diagnostics;
};

}  // namespace

bool is_sheet_folder(fs::path const& path) {
  std::error_code failed;
  return fs::is_regular_file(path / "header.yaml", failed) ||
         fs::is_regular_file(path / "sheet.yaml", failed);
}

Result<Pack> load_pack(fs::path const& folder, Sources& sources) {
  Diagnostics said;
  auto const root = input::load_yaml(folder / pack_file_name, sources).take(said);
  if (!root) return said;
  auto const* const mapping = root->mapping();
  if (mapping == nullptr) {
    said.error(root->span, {"冊子の項目がありません", "these are no keys of a pack"},
               {"「表題: …」のように書いてください", "write keys such as `title: ...`"});
    return said;
  }
  PackReader reader(*mapping);
  Pack pack{reader.text(title),
            reader.text(publisher),
            reader.text(fiscal_year),
            reader.word(widths, form::read_width_scope,
                        {"template、sheet、pack", "template, sheet or pack"}),
            reader.word(drafts, form::read_draft_rule,
                        {"until-done、always、never", "until-done, always or never"}),
            {}};
  auto const listed = reader.list(sheets);
  said.append(reader.take_diagnostics());
  pack.sheets =
      listed.empty() ? all_sheets(folder) : find_sheets(folder, listed).take(said).value();
  if (pack.sheets.empty() && !said.has_errors()) {
    said.error(root->span, {"冊子にシートがありません", "the pack holds no sheet"},
               {"シートのフォルダーを置いてください", "put the folders of its sheets here"});
  }
  return {std::move(pack), std::move(said)};
}

}  // namespace mokuhyo::pack
