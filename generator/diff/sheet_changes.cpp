#include "diff/sheet_changes.h"

#include "diff/edit_script.h"
#include "form/named_values.h"

#include <algorithm>
#include <map>
#include <utility>

namespace mokuhyo::diff {
namespace {

using form::DataField;
using form::DataRecord;
using form::FieldType;

/// Where a value stands, by names and by labels.
struct Place {
  std::string path, label;
};

Place within(Place const& outer, DataField const& field) {
  if (outer.path.empty()) return {field.name, field.label};
  return {outer.path + "." + field.name, outer.label + "・" + field.label};
}

Place within(Place const& outer, std::string const& row) {
  return {outer.path + "." + row, outer.label + " " + row};
}

bool holds_records(DataField const& field) {
  return field.type == FieldType::section || field.type == FieldType::rows ||
         field.type == FieldType::joined;
}

std::string text_of(DataField const& field) {
  if (field.is_ditto) return "同上";
  std::string text;
  for (auto const& item : field.items) text += (&item == &field.items.front() ? "" : "\n") + item;
  return text;
}

/// All that a record says, to tell whether another says the same.
std::string summary_of(DataRecord const& record) {
  std::string text;
  for (auto const& field : record.fields) {
    text += field.name + "\x1f" + text_of(field) + "\x1e";
    for (auto const& inner : field.records) text += inner.name + "\x1d" + summary_of(inner);
  }
  return text;
}

/// Rows that are the same one before and after; nullptr where one of the two is missing.
struct RowPair {
  std::string name;
  DataRecord const* before = nullptr;
  DataRecord const* after = nullptr;
};

std::vector<RowPair> paired_by_name(std::vector<DataRecord> const& before,
                                    std::vector<DataRecord> const& after) {
  auto const old_names = form::row_names(before);
  std::map<std::string_view, DataRecord const*> left;
  for (std::size_t i = 0; i < before.size(); ++i) left.emplace(old_names[i], &before[i]);
  std::vector<RowPair> pairs;
  auto const new_names = form::row_names(after);
  for (std::size_t i = 0; i < after.size(); ++i) {
    auto const old = left.extract(new_names[i]);
    pairs.push_back({new_names[i], old.empty() ? nullptr : old.mapped(), &after[i]});
  }
  for (std::size_t i = 0; i < before.size(); ++i) {
    if (left.contains(old_names[i])) pairs.push_back({old_names[i], &before[i], nullptr});
  }
  return pairs;
}

/// Rows that say the same are the same; between these, rows go in pairs as they stand.
class PairedByText {
 public:
  PairedByText(std::vector<DataRecord> const& before, std::vector<DataRecord> const& after)
      : m_before(before), m_after(after) {}

  [[nodiscard]] std::vector<RowPair> run() {
    auto const old_texts = summaries(m_before);
    auto const new_texts = summaries(m_after);
    std::size_t old_next = 0;
    for (auto const& at : edit_script(views(old_texts), views(new_texts))) {
      add_same(old_next, at.new_begin - (at.old_begin - old_next), at.old_begin - old_next);
      add_stretch(at);
      old_next = at.old_begin + at.removed;
    }
    std::size_t const rest = m_before.size() - old_next;
    add_same(old_next, m_after.size() - rest, rest);
    return std::move(m_pairs);
  }

 private:
  static std::vector<std::string> summaries(std::vector<DataRecord> const& rows) {
    std::vector<std::string> texts;
    for (auto const& row : rows) texts.push_back(summary_of(row));
    return texts;
  }

  static std::vector<std::string_view> views(std::vector<std::string> const& texts) {
    return {texts.begin(), texts.end()};
  }

  void add_same(std::size_t old_begin, std::size_t new_begin, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
      m_pairs.push_back({name(new_begin + i), &m_before[old_begin + i], &m_after[new_begin + i]});
  }

  void add_stretch(Stretch const& at) {
    for (std::size_t i = 0; i < std::max(at.removed, at.added); ++i) {
      auto const* const old = i < at.removed ? &m_before[at.old_begin + i] : nullptr;
      auto const* const now = i < at.added ? &m_after[at.new_begin + i] : nullptr;
      m_pairs.push_back({name(now != nullptr ? at.new_begin + i : at.old_begin + i), old, now});
    }
  }

  static std::string name(std::size_t index) { return std::to_string(index + 1); }

  std::vector<DataRecord> const& m_before;
  std::vector<DataRecord> const& m_after;
  std::vector<RowPair> m_pairs;
};

std::vector<RowPair> paired(std::vector<DataRecord> const& before,
                            std::vector<DataRecord> const& after) {
  bool const have_names = std::ranges::all_of(before, form::has_own_name) &&
                          std::ranges::all_of(after, form::has_own_name);
  return have_names ? paired_by_name(before, after) : PairedByText(before, after).run();
}

class Comparer {
 public:
  void compare(std::vector<DataField> const& before, std::vector<DataField> const& after,
               Place const& place) {
    for (auto const& field : after) compare(find(before, field.name), &field, place);
    for (auto const& field : before) {
      if (find(after, field.name) == nullptr) compare(&field, nullptr, place);
    }
  }

  [[nodiscard]] std::vector<Change> take() { return std::move(m_changes); }

 private:
  static DataField const* find(std::vector<DataField> const& fields, std::string const& name) {
    auto const found = std::ranges::find(fields, name, &DataField::name);
    return found == fields.end() ? nullptr : &*found;
  }

  /// One of both may be nullptr.
  void compare(DataField const* before, DataField const* after, Place const& outer) {
    auto const& field = after != nullptr ? *after : *before;
    auto const place = within(outer, field);
    if (!holds_records(field)) return compare_texts_of(before, after, place);
    static std::vector<DataRecord> const none;
    auto const& old_rows = before != nullptr ? before->records : none;
    auto const& new_rows = after != nullptr ? after->records : none;
    bool const is_section = field.type == FieldType::section;
    for (auto const& pair : paired(old_rows, new_rows)) {
      static std::vector<DataField> const nothing;
      compare(pair.before != nullptr ? pair.before->fields : nothing,
              pair.after != nullptr ? pair.after->fields : nothing,
              is_section ? place : within(place, pair.name));
    }
  }

  void compare_texts_of(DataField const* before, DataField const* after, Place const& place) {
    bool const is_same = before != nullptr && after != nullptr && before->items == after->items &&
                         before->is_ditto == after->is_ditto &&
                         before->is_struck_out == after->is_struck_out;
    if (is_same) return;
    Change change{ChangeKind::changed, place.path, place.label, {}, {}, {}, {}};
    if (before == nullptr) change.kind = ChangeKind::added;
    if (after == nullptr) change.kind = ChangeKind::removed;
    if (before != nullptr) change.before = text_of(*before);
    if (after != nullptr) change.after = text_of(*after);
    if (after != nullptr) change.span = after->span;
    if (change.kind == ChangeKind::changed)
      change.parts = compare_texts(change.before, change.after);
    m_changes.push_back(std::move(change));
  }

  std::vector<Change> m_changes;
};

}  // namespace

std::vector<Change> changes_between(form::SheetData const& before, form::SheetData const& after) {
  Comparer comparer;
  comparer.compare(before.fields, after.fields, {});
  return comparer.take();
}

std::vector<Change> all_removed(form::SheetData const& sheet) { return changes_between(sheet, {}); }

std::vector<Change> all_added(form::SheetData const& sheet) { return changes_between({}, sheet); }

}  // namespace mokuhyo::diff
