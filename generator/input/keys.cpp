#include "input/keys.h"

#include "input/slips.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::input {
namespace {

Diagnostic doubled_key(Entry const& entry, Entry const& first) {
  auto const line = std::to_string(first.key_span.file->position(first.key_span.offset).line);
  return error_at(entry.key_span,
                  {"キー「" + entry.key + "」が二度書かれています",
                   "the key `" + entry.key + "` is written twice"},
                  {"どちらか一つにしてください（一つ目は " + line + " 行目）",
                   "keep one of the two (the first is in line " + line + ")"});
}

/// For every entry the first one with the same key, in O(n log n).
std::vector<Entry const*> first_of_each(std::vector<Entry> const& entries) {
  std::vector<Entry const*> order;
  order.reserve(entries.size());
  for (Entry const& entry : entries) order.push_back(&entry);
  std::stable_sort(order.begin(), order.end(),
                   [](Entry const* a, Entry const* b) { return a->key < b->key; });
  std::vector<Entry const*> firsts(entries.size());
  Entry const* first = nullptr;
  for (Entry const* const entry : order) {
    if (first == nullptr || first->key != entry->key) first = entry;
    firsts.at(static_cast<std::size_t>(entry - entries.data())) = first;
  }
  return firsts;
}

}  // namespace

Message limit_message(std::string ja, std::string en, std::size_t limit) {
  auto const number = std::to_string(limit);
  return {std::move(ja) + "（上限 " + number + "）",
          std::move(en) + " (the limit is " + number + ")"};
}

std::optional<Diagnostic> refuse_key(Value const& key, Limits const& limits) {
  Scalar const* const scalar = key.scalar();
  if (scalar == nullptr) {
    return error_at(key.span, {"キーは文字でなければなりません", "a key must be text"},
                    {"[ や { で始まる値は引用符で囲んでください",
                     "put a value that begins with [ or { in quotes"});
  }
  bool const plain = scalar->style == ScalarStyle::plain;
  if (scalar->style == ScalarStyle::null) {
    return error_at(key.span, {"コロンの前にキーがありません", "there is no key before the colon"},
                    {"「キー: 値」の形で書いてください", "write `key: value`"});
  }
  if (scalar->text.size() > limits.key_bytes) {
    return error_at(key.span,
                    limit_message("キーが長すぎます", "the key is too long", limits.key_bytes), {});
  }
  if (plain && scalar->text == "<<") {
    return error_at(key.span,
                    {"「<<」による取り込みは使えません", "merging with `<<` is not supported"},
                    {"取り込む項目を書き写してください", "write the merged keys out"});
  }
  return plain && scalar->text.starts_with("　") ? find_slip(*key.span.file, key.span.offset)
                                                 : std::nullopt;
}

Result<Mapping> unique_keys(Mapping mapping) {
  auto const firsts = first_of_each(mapping.entries);
  Diagnostics said;
  Mapping unique;
  unique.entries.reserve(mapping.entries.size());
  for (std::size_t i = 0; i < firsts.size(); ++i) {
    if (firsts[i] != &mapping.entries[i]) said.add(doubled_key(mapping.entries[i], *firsts[i]));
  }
  if (said.empty()) return mapping;
  for (std::size_t i = 0; i < firsts.size(); ++i) {
    if (firsts[i] == &mapping.entries[i]) unique.entries.push_back(std::move(mapping.entries[i]));
  }
  return {std::move(unique), std::move(said)};
}

}  // namespace mokuhyo::input
