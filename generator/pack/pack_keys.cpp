#include "pack/pack_keys.h"

#include "input/nearest.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::pack {
namespace {

bool names(Key key, std::string_view name) { return name == key.english || name == key.japanese; }

/// "使えるのは 表題・発行 です", in both languages.
Message list_of(std::span<Key const> keys) {
  std::string japanese, english;
  for (Key const key : keys) {
    (japanese += japanese.empty() ? "" : "・") += key.japanese;
    (english += english.empty() ? "" : ", ") += key.english;
  }
  return {"使えるのは " + japanese + " です", "known keys are " + english};
}

}  // namespace

PackKeys::PackKeys(input::Mapping const& mapping, std::span<Key const> known, Diagnostics& said)
    : m_mapping(mapping), m_known(known), m_said(said) {
  check();
}

input::Entry const* PackKeys::find(Key key) const {
  auto const found = std::find_if(m_mapping.entries.begin(), m_mapping.entries.end(),
                                  [key](input::Entry const& e) { return names(key, e.key); });
  return found == m_mapping.entries.end() ? nullptr : &*found;
}

std::string PackKeys::text(Key key) const {
  auto const* const entry = find(key);
  if (entry == nullptr) return {};
  if (auto const* const scalar = entry->value.scalar()) return scalar->text;
  m_said.error(entry->value.span,
               {"「" + entry->key + "」には文字を書きます", "`" + entry->key + "` takes text"},
               {"一覧ではなく一つの値を書いてください", "write one value, not a list"});
  return {};
}

std::optional<bool> PackKeys::flag(Key key) const {
  auto const* const entry = find(key);
  if (entry == nullptr) return std::nullopt;
  auto const* const scalar = entry->value.scalar();
  if (scalar != nullptr && scalar->text == "true") return true;
  if (scalar != nullptr && scalar->text == "false") return false;
  refuse_value(*entry, {"true か false を書いてください", "write true or false"});
  return std::nullopt;
}

std::vector<input::Value const*> PackKeys::list(Key key) const {
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

void PackKeys::refuse_value(input::Entry const& entry, Message hint) const {
  m_said.error(
      entry.value.span,
      {"「" + entry.key + "」の値が正しくありません", "this is no value of `" + entry.key + "`"},
      std::move(hint));
}

void PackKeys::check() {
  for (input::Entry const& entry : m_mapping.entries) {
    auto const key =
        std::find_if(m_known.begin(), m_known.end(), [&](Key k) { return names(k, entry.key); });
    if (key == m_known.end()) {
      refuse_unknown(entry);
    } else if (find(*key) != &entry) {
      m_said.error(entry.key_span,
                   {"「" + entry.key + "」は「" + find(*key)->key + "」と同じ項目です",
                    "`" + entry.key + "` is the same as `" + find(*key)->key + "`"},
                   {"どちらか一つにしてください", "keep one of the two"});
    }
  }
}

void PackKeys::refuse_unknown(input::Entry const& entry) const {
  std::vector<std::string> known;
  for (Key const key : m_known) {
    known.emplace_back(key.english);
    known.emplace_back(key.japanese);
  }
  auto const meant = input::nearest(entry.key, known);
  m_said.error(
      entry.key_span,
      {"「" + entry.key + "」という項目はありません", "there is no key `" + entry.key + "`"},
      meant ? Message{"「" + *meant + "」のことですか", "did you mean `" + *meant + "`?"}
            : list_of(m_known));
}

}  // namespace mokuhyo::pack
