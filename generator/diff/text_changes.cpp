#include "diff/text_changes.h"

#include "diff/edit_script.h"
#include "text/graphemes.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::diff {
namespace {

using Items = std::vector<std::string_view>;

/// Lines with their ends.
Items lines_of(std::string_view text) {
  Items lines;
  while (!text.empty()) {
    auto const length = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return lines;
}

/// `count` items from `begin`, which follow each other in one text.
std::string_view joined(Items const& items, std::size_t begin, std::size_t count) {
  if (count == 0) return {};
  auto const& last = items[begin + count - 1];
  char const* const from = items[begin].data();
  return {from, static_cast<std::size_t>(last.data() + last.size() - from)};
}

/// Stretches that only one item parts are one.
std::vector<Stretch> without_lone_matches(std::vector<Stretch> const& stretches) {
  std::vector<Stretch> merged;
  for (auto const& next : stretches) {
    bool const is_close =
        !merged.empty() && merged.back().old_begin + merged.back().removed + 1 == next.old_begin;
    if (!is_close) {
      merged.push_back(next);
      continue;
    }
    auto& last = merged.back();
    last.removed = next.old_begin + next.removed - last.old_begin;
    last.added = next.new_begin + next.added - last.new_begin;
  }
  return merged;
}

class Comparison {
 public:
  [[nodiscard]] std::vector<Part> run(std::string_view before, std::string_view after) {
    auto const old_lines = lines_of(before);
    auto const new_lines = lines_of(after);
    std::size_t next = 0;
    for (auto const& at : edit_script(old_lines, new_lines)) {
      add(PartKind::same, joined(old_lines, next, at.old_begin - next));
      compare_characters(joined(old_lines, at.old_begin, at.removed),
                         joined(new_lines, at.new_begin, at.added));
      next = at.old_begin + at.removed;
    }
    add(PartKind::same, joined(old_lines, next, old_lines.size() - next));
    return std::move(m_parts);
  }

 private:
  void compare_characters(std::string_view before, std::string_view after) {
    auto const old_items = text::graphemes(before);
    auto const new_items = text::graphemes(after);
    std::size_t next = 0;
    for (auto const& at : without_lone_matches(edit_script(old_items, new_items))) {
      add(PartKind::same, joined(old_items, next, at.old_begin - next));
      add(PartKind::removed, joined(old_items, at.old_begin, at.removed));
      add(PartKind::added, joined(new_items, at.new_begin, at.added));
      next = at.old_begin + at.removed;
    }
    add(PartKind::same, joined(old_items, next, old_items.size() - next));
  }

  void add(PartKind kind, std::string_view text) {
    if (text.empty()) return;
    if (m_parts.empty() || m_parts.back().kind != kind) m_parts.push_back({kind, {}});
    m_parts.back().text += text;
  }

  std::vector<Part> m_parts;
};

}  // namespace

std::vector<Part> compare_texts(std::string_view before, std::string_view after) {
  return Comparison().run(before, after);
}

}  // namespace mokuhyo::diff
