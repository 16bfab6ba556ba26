#pragma once
// Small templates and sheets, bound, and what comes out of them as text.

#include "form/sheet.h"
#include "support/temporary_folder.h"

#include <string>
#include <vector>

namespace mokuhyo::form {

/// What a template makes of a sheet.
struct BoundSheet {
  Result<Form> result;
  /// The English messages with their places in lines and columns ["3:5 there is no key `a`"].
  std::vector<std::string> said;

  [[nodiscard]] Form const& form() const { return result.value.value(); }
};

/// Binds a sheet to a template, both without the lines that every one has: the template's name,
/// and its title and page where `fields` do not stand after them.
[[nodiscard]] BoundSheet filled(std::string const& form, std::string const& sheet);

/// The same for a whole template.
[[nodiscard]] BoundSheet filled_whole(std::string const& form, std::string const& sheet);

/// The first grid of a form.
[[nodiscard]] Grid const& grid_of(BoundSheet const& bound);

/// The cells of the grid's body, each as "row,column text", with "xN" behind the row of one that
/// spans N rows and behind the column of one that spans N columns, in order of place.
[[nodiscard]] std::vector<std::string> cells_of(Grid const& grid);

/// The first value cell of the form's grid.
[[nodiscard]] Cell first_value(BoundSheet const& bound);

}  // namespace mokuhyo::form
