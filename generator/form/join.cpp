#include "form/join.h"

#include "form/wording.h"
#include "input/nearest.h"

#include <algorithm>
#include <unordered_map>

namespace mokuhyo::form {
namespace {

struct NamedRow {
  Record const* record = nullptr;
  Span span;                       // of what names it, else of the row
  std::vector<std::string> names;  // the plainest first
};

using RowsByName = std::unordered_map<std::string, NamedRow const*>;

/// What the key of `rows` says in `record`, or nullptr.
Item const* key_item(Field const& rows, Record const& record) {
  std::size_t const key = index_of(rows.fields, rows.key);
  if (key == rows.fields.size() || record.values.at(key).items.empty()) return nullptr;
  return &record.values.at(key).items.front();
}

/// The rows within one row, or within the sheet.
class RowNamer {
 public:
  RowNamer(Field const& rows, NamedRow const& outer, std::size_t count)
      : m_rows(rows), m_outer(outer), m_count(count) {}

  /// The row at `index`, from 0.
  [[nodiscard]] NamedRow name(Record const& record, std::size_t index) const {
    NamedRow row{&record, record.span, {}};
    if (auto const* const item = key_item(m_rows, record)) {
      row.names.push_back(item->text);
      row.span = item->span;
    }
    std::string const number = std::to_string(index + 1);
    for (auto const& outer : m_outer.names) {
      if (m_count == 1) row.names.push_back(outer);
      row.names.emplace_back(outer).append("-").append(number);
    }
    if (is_outermost() && m_rows.key.empty()) row.names.push_back(number);
    return row;
  }

 private:
  [[nodiscard]] bool is_outermost() const { return m_outer.span.file == nullptr; }

  Field const& m_rows;
  NamedRow const& m_outer;
  std::size_t m_count;
};

std::vector<NamedRow> rows_within(Slot const& level, NamedRow const& outer) {
  Slots slots(level.source.slot + 1, nullptr);
  slots.back() = outer.record;
  auto const* const value = find_value(level.source, slots);
  std::vector<NamedRow> rows;
  if (value == nullptr) return rows;
  RowNamer const namer(*level.source.field, outer, value->records.size());
  for (std::size_t i = 0; i < value->records.size(); ++i) {
    rows.push_back(namer.name(value->records[i], i));
  }
  return rows;
}

/// The innermost rows of `scope`.
std::vector<NamedRow> named_rows(Scope const& scope, Record const& sheet) {
  std::vector<NamedRow> outer = {{&sheet, {}, {}}};
  for (std::size_t level = 1; level <= scope.levels(); ++level) {
    std::vector<NamedRow> inner;
    for (auto const& row : outer) {
      auto rows = rows_within(scope.slots[scope.slot_of(level)], row);
      std::move(rows.begin(), rows.end(), std::back_inserter(inner));
    }
    outer = std::move(inner);
  }
  return outer;
}

Message name_hint(std::string const& name, std::vector<NamedRow> const& rows) {
  std::vector<std::string> all;
  std::vector<std::string> within;
  for (auto const& row : rows) {
    if (row.names.empty()) continue;
    all.push_back(row.names.front());
    for (auto const& each : row.names) {
      if (each.starts_with(name + "-")) within.push_back(each);
    }
  }
  if (name.starts_with("“") || name.starts_with("”"))
    return {"引用符が全角です。半角の \" で囲んでください",
            "these quotes are curly ones: write plain ones"};
  if (within.empty()) {
    if (input::nearest(name, all)) return known_names(name, all);
    return {"行の名前は " + listed(all, "・") + " です",
            "the rows are called " + listed(all, ", ")};
  }
  return {"「" + name + "」には行が " + std::to_string(within.size()) + " つあります。" +
              listed(within, "・") + " のどれかを書いてください",
          "`" + name + "` has " + std::to_string(within.size()) + " rows: write one of " +
              listed(within, ", ")};
}

class Joiner {
 public:
  explicit Joiner(Record const& sheet) : m_sheet(sheet) {}

  void join_all(Fields const& fields, Record const& record, Fields const& sheet) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
      auto const& value = record.values.at(i);
      if (fields[i].type == FieldType::joined) join(fields[i], value, sheet);
      if (fields[i].type != FieldType::section || value.records.empty()) continue;
      join_all(fields[i].fields, value.records.front(), sheet);
    }
  }

  [[nodiscard]] Result<Joins> take() { return {std::move(m_joins), std::move(m_said)}; }

 private:
  void join(Field const& joined, FieldValue const& value, Fields const& sheet) {
    auto const scope = table_scope(sheet, joined.joins);
    auto const rows = named_rows(*scope, m_sheet);
    auto const by_name = index_names(rows);
    for (auto const& record : value.records) {
      auto const found = by_name.find(record.name);
      if (found == by_name.end()) {
        m_said.error(record.name_span,
                     {"「" + record.name + "」という行はありません",
                      "there is no row `" + record.name + "`"},
                     name_hint(record.name, rows));
      } else if (!m_joins.add(&joined, found->second->record, &record)) {
        refuse_second(record, *m_joins.find(&joined, found->second->record));
      }
    }
  }

  [[nodiscard]] RowsByName index_names(std::vector<NamedRow> const& rows) {
    RowsByName by_name;
    for (auto const& row : rows) {
      bool was_refused = false;
      for (auto const& name : row.names) {
        auto const [found, added] = by_name.emplace(name, &row);
        if (added || found->second == &row || was_refused) continue;
        refuse_name(name, row.span);
        was_refused = true;
      }
    }
    return by_name;
  }

  void refuse_second(Record const& record, Record const& first) {
    m_said.error(record.name_span,
                 {"「" + record.name + "」は「" + first.name + "」と同じ行です",
                  "`" + record.name + "` is the same row as `" + first.name + "`"},
                 {"どちらか一つにしてください", "keep one of the two"});
  }

  void refuse_name(std::string const& name, Span span) {
    m_said.error(
        span,
        {"「" + name + "」という名前の行が二つあります", "two rows are called `" + name + "`"},
        {"番号か識別名を変えてください", "change its number or id"});
  }

  Record const& m_sheet;
  Joins m_joins;
  Diagnostics m_said;
};

}  // namespace

Result<Joins> join(Template const& form, Record const& sheet) {
  Joiner joiner(sheet);
  joiner.join_all(form.fields, sheet, form.fields);
  return joiner.take();
}

}  // namespace mokuhyo::form
