#pragma once
// What a sheet says, free of how it looks: the values of its fields as they were typed, and its
// tables with one row a record. Published data, summaries and sign-offs are made of these.

#include "form/field.h"
#include "form/mark.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

struct DataRecord;

/// A field and what the sheet gives for it; fields without a value are not there.
struct DataField {
  std::string name;
  std::string label;  // as the form prints it, on one line
  FieldType type = FieldType::text;
  bool is_ditto = false;           // 同上
  std::vector<std::string> items;  // as typed; of a list and of a field with several values each
  std::vector<DataRecord> records;
  bool is_struck_out = false;  // ／: nothing is to be written
  Span span = {};              // of the value in its file
};

struct DataRecord {
  std::string name;  // of a joined record: the row it adds to; of a row: what its key says
  std::vector<DataField> fields;
};

/// All that stands in the rows of one of the form's tables, with what they lie in: the values of
/// the sheet, of outer rows, of joined records. 同上 is written out, so that each row is whole.
struct DataTable {
  struct Column {
    std::string label;
    FieldType type = FieldType::text;
    bool is_figure = false;  // a number with its unit, as a target or a result is
  };
  std::string name;  // of the table's rows [goals.indicators]; empty for the sheet itself
  std::vector<Column> columns;
  std::size_t own_columns = 0;                 // the first that is not of what the rows lie in
  std::vector<std::vector<std::string>> rows;  // a text for each column
};

struct SheetData {
  std::string form;         // the template's name
  std::string form_digest;  // of what the template says (Template::digest)
  std::vector<DataField> fields;
  std::vector<DataTable> tables;  // one for each rows that a table of the form lists, at least one
  Marks marks;
};

}  // namespace mokuhyo::form
