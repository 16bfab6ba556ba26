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
  bool is_namesake = false;        // it or a row around it is called like one before it
};

using NamedRows = std::vector<NamedRow>;
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
    NamedRow row{&record, record.span, {}, m_outer.is_namesake};
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

NamedRows rows_within(Slot const& level, NamedRow const& outer) {
  Slots slots(level.source.slot + 1, nullptr);
  slots.back() = outer.record;
  auto const* const value = find_value(level.source, slots);
  NamedRows rows;
  if (value == nullptr) return rows;
  RowNamer const namer(*level.source.field, outer, value->records.size());
  for (std::size_t i = 0; i < value->records.size(); ++i) {
    rows.push_back(namer.name(value->records[i], i));
  }
  return rows;
}

/// The rows of `level` within all of `outer`.
NamedRows rows_within(Slot const& level, NamedRows const& outer) {
  NamedRows all;
  for (auto const& row : outer) {
    auto rows = rows_within(level, row);
    std::move(rows.begin(), rows.end(), std::back_inserter(all));
  }
  return all;
}

/// Whether a name that none of `rows` has may be one of theirs all the same.
bool may_be_meant(NamedRows const& rows, RowNames names) {
  if (rows.empty()) return names == RowNames::doubtful;
  return std::any_of(rows.begin(), rows.end(), [&](NamedRow const& row) {
    return row.is_namesake || (row.names.empty() && names == RowNames::doubtful);
  });
}

Message name_hint(std::string const& name, NamedRows const& rows) {
  if (rows.empty()) return {"この一覧には行がありません", "that list has no rows"};
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
  Joiner(Record const& sheet, RowNames names) : m_sheet(sheet), m_names(names) {}

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
    auto const rows = innermost_rows(*scope);
    auto const by_name = index_names(rows);
    bool const tells_unknown = !may_be_meant(rows, m_names);
    for (auto const& record : value.records) {
      auto const found = by_name.find(record.name);
      if (found == by_name.end()) {
        if (tells_unknown) refuse_unknown(record, rows);
      } else if (!m_joins.add(&joined, found->second->record, &record)) {
        refuse_second(record, *m_joins.find(&joined, found->second->record));
      }
    }
  }

  /// Of each level, rows that are called alike are refused once.
  [[nodiscard]] NamedRows innermost_rows(Scope const& scope) {
    NamedRows rows = {{&m_sheet, {}, {}}};
    for (std::size_t level = 1; level <= scope.levels(); ++level) {
      rows = rows_within(scope.slots[scope.slot_of(level)], rows);
      refuse_namesakes(rows);
    }
    return rows;
  }

  void refuse_namesakes(NamedRows& rows) {
    RowsByName by_name;
    for (auto& row : rows) {
      for (auto const& name : row.names) {
        auto const [found, added] = by_name.emplace(name, &row);
        if (added || found->second == &row || row.is_namesake) continue;
        refuse_name(name, row.span);
        row.is_namesake = true;
      }
    }
  }

  [[nodiscard]] static RowsByName index_names(NamedRows const& rows) {
    RowsByName by_name;
    for (auto const& row : rows)
      for (auto const& name : row.names) by_name.emplace(name, &row);
    return by_name;
  }

  void refuse_unknown(Record const& record, NamedRows const& rows) {
    m_said.error(
        record.name_span,
        {"「" + record.name + "」という行はありません", "there is no row `" + record.name + "`"},
        name_hint(record.name, rows));
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
  RowNames m_names;
  Joins m_joins;
  Diagnostics m_said;
};

}  // namespace

Result<Joins> join(Template const& form, Record const& sheet, RowNames names) {
  Joiner joiner(sheet, names);
  joiner.join_all(form.fields, sheet, form.fields);
  return joiner.take();
}

}  // namespace mokuhyo::form
