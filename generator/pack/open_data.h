#pragma once
// The data of published sheets for machines: tables as CSV, sheets as JSON.

#include "form/data.h"

#include <string>
#include <vector>

namespace mokuhyo::pack {

/// A sheet's data under the name of its files.
struct NamedData {
  std::string name;
  form::SheetData data;
};

struct NamedText {
  std::string name;
  std::string text;
};

/// One CSV file (RFC 4180, UTF-8 with BOM, so that spreadsheets read it) for each table of each
/// form, with the rows of all sheets. Values are as typed; beside a figure stand its number and its
/// unit, beside a mark what it means. Tables whose columns differ are files of their own.
[[nodiscard]] std::vector<NamedText> csv_files(std::vector<NamedData> const& sheets);

/// All sheets under the names of their fields, as typed, with 同上 written out.
[[nodiscard]] std::string json_text(std::vector<NamedData> const& sheets);

}  // namespace mokuhyo::pack
