#include "form/cell_look.h"

#include "form/condition_reader.h"
#include "form/style_reader.h"

#include <algorithm>
#include <utility>

namespace mokuhyo::form {
namespace {

CellLook read_look(Node node, CellStyle const& style, Scope const& scope) {
  CellLook look;
  Keys keys(node);
  if (auto const when = keys.require("when")) look.when = read_conditions(*when, scope);
  look.style = read_cell_style(keys, style);
  if (auto const strikes = keys.find("not-applicable")) look.style.not_applicable = strikes->flag();
  return look;
}

bool is_written(FieldRef const* shown, Slots const& slots) {
  auto const* const value = shown == nullptr ? nullptr : find_value(*shown, slots);
  return value != nullptr && !text_of(*shown, *value).empty();
}

}  // namespace

CellLooks read_cell_looks(Keys& keys, CellStyle const& style, Scope const& scope) {
  CellLooks looks;
  auto const given = keys.find("looks");
  if (!given) return looks;
  for (auto const& item : given->items()) looks.push_back(read_look(item, style, scope));
  return looks;
}

Cell with_look(Cell cell, FieldRef const* shown, CellLooks const& looks, Slots const& slots) {
  auto const look = std::find_if(looks.begin(), looks.end(),
                                 [&slots](CellLook const& each) { return hold(each.when, slots); });
  if (look == looks.end()) return cell;
  bool const was_struck_out = cell.style.not_applicable;
  bool const strikes = look->style.not_applicable && !is_written(shown, slots);
  cell.style = look->style;
  cell.style.not_applicable = false;
  return was_struck_out || strikes ? struck_out(std::move(cell)) : cell;
}

Cell struck_out(Cell cell) {
  cell.style.not_applicable = true;
  cell.text = not_applicable_sign;
  cell.spoken = "該当なし";
  cell.awaits.clear();
  cell.looks.clear();
  return cell;
}

}  // namespace mokuhyo::form
