#include "form/node.h"
#include "input/load.h"
#include "signoff/record.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace mokuhyo::signoff {
namespace {

constexpr std::size_t digest_digits = 64;

bool is_digest(std::string_view text, std::size_t digits) {
  return text.size() == digits &&
         text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::string read_words(form::Keys& keys, std::string_view key) {
  auto const node = keys.require(key);
  if (!node) return {};
  auto words = node->text();
  node->diagnostics().append(check_words(words, node->span()));
  return words;
}

std::string read_digest(form::Keys& keys, std::string_view key) {
  auto const node = keys.require(key);
  if (!node) return {};
  auto digest = node->text();
  if (!is_digest(digest, digest_digits)) {
    node->error({"ここには SHA-256 の 64 桁が入ります", "this takes the 64 digits of a SHA-256"},
                {"この記録は手で書かずに「mokuhyo signoff」で作ってください",
                 "let `mokuhyo signoff` write this record"});
  }
  return digest;
}

input::Date read_date(form::Keys& keys) {
  auto const node = keys.require("date");
  if (!node) return {};
  auto const date = input::read_date(node->text());
  if (!date) {
    node->error({"この日付は読めません", "this is no date"},
                {"「2024-04-01」のように書かれているはずです", "it should be such as 2024-04-01"});
  }
  return date.value_or(input::Date());
}

/// ["9f86d081884c7d65 goals.1.goal"]
FieldDigest read_field(form::Node node) {
  auto const text = node.text();
  auto const end = std::min(text.find(' '), text.size());
  if (end + 1 < text.size() && is_digest(std::string_view(text).substr(0, end), field_digits))
    return {text.substr(end + 1), text.substr(0, end)};
  node.error({"ここには項目の控え（16 桁と項目の名前）が入ります",
              "this takes the digest of a field: 16 digits and its path"});
  return {};
}

/// Reads entry after entry; each is held against the one before it.
class Reader {
 public:
  [[nodiscard]] Result<Record> read(input::Value const& root) {
    m_record.span = {root.span.file, 0, 0};
    auto const* const mapping = root.mapping();
    bool const is_empty = root.is_null() || (mapping != nullptr && mapping->entries.empty());
    if (!is_empty && root.sequence() == nullptr) {
      m_said.error(root.span, {"承認の記録の一覧ではありません", "this is no list of sign-offs"},
                   {"この記録は手で書かずに「mokuhyo signoff」で作ってください",
                    "let `mokuhyo signoff` write this record"});
    } else if (!is_empty) {
      for (auto const& node : form::Node(root, m_said).items()) add(node);
    }
    return {std::move(m_record), std::move(m_said)};
  }

 private:
  void add(form::Node node) {
    Signature signature;
    signature.span = node.span();
    {
      form::Keys keys(node);
      signature.role = read_words(keys, "role");
      signature.name = read_words(keys, "name");
      signature.date = read_date(keys);
      signature.content = read_content(keys, node);
      signature.seal = read_digest(keys, "seal");
    }
    // A broken entry says nothing about the ones after it.
    if (!m_said.has_errors()) check_seal(signature);
    m_record.signatures.push_back(std::move(signature));
  }

  [[nodiscard]] Content read_content(form::Keys& keys, form::Node node) {
    Content content{read_digest(keys, "sheet"), read_digest(keys, "template"), {}};
    if (auto const fields = keys.find("fields")) {
      for (auto const& field : fields->items()) content.fields.push_back(read_field(field));
    } else if (auto const* const same = entry_of(content.sheet)) {
      content.fields = same->content.fields;
    } else if (node.is_mapping()) {
      node.error({"「fields」がありません", "`fields` is missing"});
    }
    return content;
  }

  [[nodiscard]] Signature const* entry_of(std::string_view sheet) const {
    auto const found = std::ranges::find_if(
        m_record.signatures, [&](Signature const& each) { return each.content.sheet == sheet; });
    return found == m_record.signatures.end() ? nullptr : &*found;
  }

  void check_seal(Signature const& signature) {
    auto const& before = m_record.signatures;
    auto const seal_before = before.empty() ? std::string() : before.back().seal;
    if (seal_of(signature, seal_before) == signature.seal) return;
    m_said.error(signature.span,
                 {"この承認の記録は、書かれた後に変えられています。役職・氏名・日付・控えのどれかが"
                  "違うか、前の記録が抜けたか入れ替わっています",
                  "this sign-off is not as it was written: its role, name, date or digests differ, "
                  "or entries before it are missing or moved"},
                 {"元の記録に戻すか、記録を退けて「mokuhyo signoff」でやり直してください",
                  "restore the record, or put it aside and sign again with `mokuhyo signoff`"});
  }

  Record m_record;
  Diagnostics m_said;
};

Result<Record> read_root(input::Value const& root) {
  auto read = Reader().read(root);
  if (read.diagnostics.has_errors()) read.value.reset();
  return read;
}

}  // namespace

Result<Record> parse_record(SourceFile const& file) {
  Diagnostics said;
  auto const root = input::parse_yaml(file).take(said);
  if (!root || said.has_errors()) return said;
  return read_root(*root);
}

Result<Record> read_record(std::filesystem::path const& path, Sources& sources) {
  std::error_code failed;
  if (!std::filesystem::exists(path, failed) && !failed) return Record();
  Diagnostics said;
  auto const root = input::load_yaml(path, sources).take(said);
  if (!root || said.has_errors()) return said;
  return read_root(*root);
}

}  // namespace mokuhyo::signoff
