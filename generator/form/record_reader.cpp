#include "form/record_reader.h"

#include "form/each_values.h"
#include "form/key_names.h"
#include "form/refusal.h"
#include "form/value_check.h"
#include "form/wording.h"
#include "input/date.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace mokuhyo::form {
namespace {

constexpr std::string_view ditto_mark = "同上";
constexpr std::string_view text_tag = "!text";

enum class RecordPlace { sheet, row };

/// Entries that become one record.
struct Source {
  std::vector<input::Entry> const& entries;
  Span span;
  RecordPlace place = RecordPlace::sheet;
};

/// The text as its author means it: a block scalar's line end at its end is no text.
std::string trimmed(std::string const& text) {
  std::size_t const last = text.find_last_not_of('\n');
  return last == std::string::npos ? std::string() : text.substr(0, last + 1);
}

class RecordReader {
 public:
  RecordReader(Template const& form, Record const& known, Completeness completeness)
      : m_form(form), m_known(known), m_completeness(completeness) {}

  [[nodiscard]] Record read(Fields const& fields, Source const& source) {
    Record record;
    record.span = source.span;
    record.values.resize(fields.size());
    for (auto const& field : fields) m_misspelt.erase(&field);
    auto const given = match_keys(fields, source);
    for (std::size_t i = 0; i < fields.size(); ++i) {
      if (given[i] != nullptr) record.values[i] = read_value(fields[i], *given[i], source.place);
      if (hold(fields[i].when, m_known)) {
        if (fields[i].required) require(fields, i, given[i], source);
      } else if (given[i] != nullptr && !is_nothing(fields[i], given[i]->value)) {
        m_said.add(uncalled_field(*given[i]));
      }
    }
    return record;
  }

  [[nodiscard]] Diagnostics take_diagnostics() { return std::move(m_said); }

 private:
  using Given = std::vector<input::Entry const*>;

  [[nodiscard]] KeyNames const& names_of(Fields const& fields) {
    auto const known = m_names.find(&fields);
    if (known != m_names.end()) return known->second;
    return m_names.emplace(&fields, key_names(fields, m_known)).first->second;
  }

  /// The entry of each field, nullptr where there is none.
  [[nodiscard]] Given match_keys(Fields const& fields, Source const& source) {
    Given given(fields.size(), nullptr);
    KeyNames const& names = names_of(fields);
    for (auto const& entry : source.entries) {
      auto const found = names.index.find(entry.key);
      if (found == names.index.end()) {
        refuse_key(entry, fields, names);
      } else if (auto const*& place = given[found->second]; place != nullptr) {
        m_said.add(doubled_field(*place, entry));
      } else {
        place = &entry;
      }
    }
    return given;
  }

  /// A field that was meant but misspelt is not told as missing too.
  void refuse_key(input::Entry const& entry, Fields const& fields, KeyNames const& names) {
    m_said.error(entry.key_span, no_such_key(entry.key), hint_at_names(entry.key, fields, names));
    auto const meant = meant_key(entry.key, names.known);
    if (meant) m_misspelt.insert(&fields[names.index.at(*meant)]);
  }

  void require(Fields const& fields, std::size_t index, input::Entry const* entry,
               Source const& source) {
    if (entry != nullptr) {
      if (is_empty(fields[index], entry->value)) m_said.add(empty_field(*entry));
    } else if (!is_partial(source.place) && !m_misspelt.contains(&fields[index])) {
      std::string const& label = names_of(fields).labels[index];
      m_said.add(missing_field(source.span, fields[index].name, label));
    }
  }

  /// `key:`, or what programs write for it [地方債: null]; in a text such a word stays what it is.
  [[nodiscard]] static bool is_nothing(Field const& field, input::Value const& value) {
    auto const* const scalar = value.scalar();
    if (scalar == nullptr || scalar->style != input::ScalarStyle::plain) return value.is_null();
    bool const is_text = field.type == FieldType::text || field.type == FieldType::list;
    bool const is_word = scalar->text == "null" || scalar->text == "~";
    return is_word && (!is_text || !field.each.empty());
  }

  [[nodiscard]] static bool is_empty(Field const& field, input::Value const& value) {
    if (is_nothing(field, value)) return true;
    if (auto const* const scalar = value.scalar()) return trimmed(scalar->text).empty();
    if (auto const* const sequence = value.sequence()) return sequence->items.empty();
    return value.mapping()->entries.empty();
  }

  /// Other files may hold what the top level lacks here.
  [[nodiscard]] bool is_partial(RecordPlace place) const {
    return place == RecordPlace::sheet && m_completeness == Completeness::partial;
  }

  [[nodiscard]] FieldValue read_value(Field const& field, input::Entry const& entry,
                                      RecordPlace place) {
    FieldValue value;
    value.span = entry.value.span;
    refuse_tag(entry.value);
    if (is_nothing(field, entry.value)) return value;
    if (!holds_text(field.type)) {
      value.records = read_records(field, entry, place);
    } else if (is_ditto(entry.value)) {
      value.ditto = true;
      if (place == RecordPlace::sheet) m_said.add(ditto_without_cell_above(value.span));
    } else if (is_struck_out(entry.value)) {
      value.not_applicable = true;
    } else {
      value.items = read_items(field, entry);
    }
    return value;
  }

  [[nodiscard]] static bool is_ditto(input::Value const& value) {
    return is_sign(value, ditto_mark);
  }

  [[nodiscard]] static bool is_struck_out(input::Value const& value) {
    return is_sign(value, not_applicable_sign) || is_sign(value, "/");
  }

  /// True for `sign` alone, unless it is to be printed.
  [[nodiscard]] static bool is_sign(input::Value const& value, std::string_view sign) {
    auto const* const scalar = value.scalar();
    return scalar != nullptr && value.tag != text_tag && trimmed(scalar->text) == sign;
  }

  [[nodiscard]] std::vector<Record> read_records(Field const& field, input::Entry const& entry,
                                                 RecordPlace place) {
    switch (field.type) {
      case FieldType::section: return read_section(field, entry, place);
      case FieldType::rows: return read_rows(field, entry);
      default: return read_joined(field, entry);
    }
  }

  [[nodiscard]] std::vector<Record> read_section(Field const& field, input::Entry const& entry,
                                                 RecordPlace place) {
    auto const* const mapping = entry.value.mapping();
    if (mapping == nullptr) return refuse_kind(field.type, entry.key, entry.value);
    return {read(field.fields, {mapping->entries, entry.key_span, place})};
  }

  [[nodiscard]] std::vector<Record> read_rows(Field const& field, input::Entry const& entry) {
    auto const* const sequence = entry.value.sequence();
    if (sequence == nullptr) return refuse_kind(field.type, entry.key, entry.value);
    std::vector<Record> rows;
    rows.reserve(sequence->items.size());
    for (auto const& item : sequence->items) {
      auto const* const mapping = item.mapping();
      refuse_tag(item);
      if (mapping == nullptr) {
        refuse_kind(FieldType::section, entry.key, item);
      } else {
        rows.push_back(read(field.fields, {mapping->entries, item.span, RecordPlace::row}));
      }
    }
    return rows;
  }

  [[nodiscard]] std::vector<Record> read_joined(Field const& field, input::Entry const& entry) {
    auto const* const mapping = entry.value.mapping();
    if (mapping == nullptr) return refuse_kind(field.type, entry.key, entry.value);
    std::vector<Record> records;
    for (auto const& row : mapping->entries) {
      auto const* const data = row.value.mapping();
      refuse_tag(row.value);
      if (data == nullptr) {
        if (!row.value.is_null()) refuse_kind(FieldType::section, row.key, row.value);
        continue;
      }
      records.push_back(read(field.fields, {data->entries, row.key_span, RecordPlace::row}));
      records.back().name = row.key;
      records.back().name_span = row.key_span;
    }
    return records;
  }

  [[nodiscard]] std::vector<Item> read_items(Field const& field, input::Entry const& entry) {
    if (!field.each.empty()) return read_each(field, entry);
    auto const* const sequence = entry.value.sequence();
    if (field.type != FieldType::list || sequence == nullptr) {
      return read_item(field, field.type, {entry.key, entry.value});
    }
    std::vector<Item> items;
    for (auto const& value : sequence->items) {
      refuse_tag(value);
      for (auto& item : read_item(field, FieldType::text, {entry.key, value})) {
        items.push_back(std::move(item));
      }
    }
    return items;
  }

  /// An item for each of the values that the field has; an empty one where nothing is written.
  [[nodiscard]] std::vector<Item> read_each(Field const& field, input::Entry const& entry) {
    std::vector<std::string> names;
    for (auto const& name : field.each) {
      names.push_back(without_line_breaks(text_of(name.pattern, {&m_known})));
    }
    auto const values = match_each(names, entry).take(m_said);
    std::vector<Item> items;
    for (auto const* const value : *values) {
      auto read = value == nullptr ? std::vector<Item>()
                                   : read_item(field, FieldType::text, {entry.key, *value});
      if (value != nullptr) refuse_tag(*value);
      items.push_back(read.empty() ? Item{{}, entry.value.span} : std::move(read.front()));
    }
    return items;
  }

  /// A value with the key that messages name.
  struct Named {
    std::string const& key;
    input::Value const& value;
  };

  /// One item, or none where nothing is written. `kind` is what messages call it.
  [[nodiscard]] std::vector<Item> read_item(Field const& field, FieldType kind, Named written) {
    auto const* const scalar = written.value.scalar();
    if (scalar == nullptr) {
      refuse_kind(kind, written.key, written.value);
      return {};
    }
    Item item{trimmed(scalar->text), written.value.span};
    if (item.text.empty()) return {};
    if (auto refusal = refuse_item(field, item, m_form.marks)) {
      m_said.add(*std::move(refusal));
      if (field.type == FieldType::choice) return {};
    }
    return {std::move(item)};
  }

  std::vector<Record> refuse_kind(FieldType type, std::string const& key,
                                  input::Value const& value) {
    m_said.add(wrong_kind(type, key, value));
    return {};
  }

  void refuse_tag(input::Value const& value) {
    if (value.tag.empty() || (value.tag == text_tag && value.scalar() != nullptr)) return;
    m_said.add(unknown_tag(value));
  }

  Template const& m_form;
  Record const& m_known;
  Completeness m_completeness;
  Diagnostics m_said;
  std::map<Fields const*, KeyNames> m_names;
  std::set<Field const*> m_misspelt;  // in the record that is being read: nothing else is missing
};

}  // namespace

Result<Record> read_record(Template const& form, SheetFiles const& files) {
  Source const source{files.entries, files.span};
  Record blank;
  blank.values.resize(form.fields.size());
  // The first reading is to learn what computed labels insert and which conditions hold.
  Record const known = RecordReader(form, blank, files.completeness).read(form.fields, source);
  RecordReader reader(form, known, files.completeness);
  Record record = reader.read(form.fields, source);
  return {std::move(record), reader.take_diagnostics()};
}

std::string latest_date(Fields const& fields, Record const& record) {
  std::string latest;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    auto const& value = record.values.at(i);
    if (fields[i].type == FieldType::date && !value.items.empty()) {
      auto const date = input::read_date(value.items.front().text);
      if (date) latest = std::max(latest, iso_name(*date));
    }
    for (auto const& inner : value.records) {
      latest = std::max(latest, latest_date(fields[i].fields, inner));
    }
  }
  return latest;
}

}  // namespace mokuhyo::form
