#pragma once
// The samples as the program reads them.

#include "form/form.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace mokuhyo::samples {

/// The folder of samples.
[[nodiscard]] std::filesystem::path folder();

/// The six sheets of niigata-r5, in the order of the source.
[[nodiscard]] std::vector<std::filesystem::path> niigata();

/// A form with the sources that its spans point into.
struct Reading {
  std::unique_ptr<Sources> sources = std::make_unique<Sources>();
  form::Form form;
  std::vector<std::string> doubts;  // in English
};

/// Reads a sample; throws std::runtime_error if it has errors.
[[nodiscard]] Reading read(std::filesystem::path const& sheet);

/// The grids of a form: the header, then the table.
[[nodiscard]] std::vector<form::Grid> grids(form::Form const& form);

/// The cells of `grid` below its heading as rows of texts; what a cell spans is empty but for its
/// first place.
[[nodiscard]] std::vector<std::vector<std::string>> body(form::Grid const& grid);

}  // namespace mokuhyo::samples
