#include "form/stamps_reader.h"

#include "form/block_reader.h"
#include "form/color_reader.h"
#include "form/contrast.h"
#include "form/style_reader.h"

#include <algorithm>

namespace mokuhyo::form {
namespace {

constexpr Length smallest_box = mm(5);
constexpr std::size_t most_roles = 20;

using LabelPlace = StampsSpec::LabelPlace;
constexpr std::array<Choice<LabelPlace>, 2> label_places = {
    {{"beside", LabelPlace::beside}, {"above", LabelPlace::above}}};

constexpr std::array<Choice<StampOrder>, 3> orders = {{{"from-last", StampOrder::from_last},
                                                       {"from-first", StampOrder::from_first},
                                                       {"any", StampOrder::any}}};

std::vector<Pattern> read_roles(Node node, Scope const& scope) {
  auto const items = node.items();
  if (items.empty() || items.size() > most_roles) {
    node.error({"押印する人は 1 人から 20 人まで書けます", "there are 1 to 20 who stamp"},
               {"「roles: [課長, 係長, 担当]」のように書いてください",
                "write them such as `roles: [課長, 係長, 担当]`"});
    return {};
  }
  std::vector<Pattern> roles;
  for (auto const& item : items) roles.push_back(read_pattern(item, scope));
  return roles;
}

/// One length for a square, or [width, height].
Size read_box(Node node) {
  auto const sides = node.items();
  if (sides.empty() || sides.size() > 2) {
    node.error({"枠の大きさは「18mm」か「[幅, 高さ]」です", "a box is 18mm or [width, height]"});
    return {smallest_box, smallest_box};
  }
  Size const box{sides.front().length(), sides.back().length()};
  if (std::min(box.width, box.height) >= smallest_box) return box;
  node.error({"枠が小さすぎます", "the box is too small"},
             {"5mm 以上にしてください", "make it 5mm or more"});
  return {std::max(box.width, smallest_box), std::max(box.height, smallest_box)};
}

/// {top: "{section}", color: "#d9331a"}
void read_seal(Node node, StampsSpec& stamps, Scope const& scope) {
  Keys keys(node);
  if (auto const top = keys.find("top")) stamps.seal_top = read_pattern(*top, scope);
  auto const color = keys.find("color");
  auto const read = color ? read_color(*color) : std::nullopt;
  if (!read) return;
  refuse_low_contrast(*color, *read, white, least_contrast);
  stamps.seal_color = *read;
}

}  // namespace

StampsSpec read_stamps(Node node, Scope const& scope) {
  StampsSpec stamps;
  stamps.span = node.span();
  Keys keys(node);
  if (auto const roles = keys.require("roles")) stamps.roles = read_roles(*roles, scope);
  if (auto const seal = keys.find("seal")) read_seal(*seal, stamps, scope);
  if (auto const order = keys.find("order")) stamps.order = order->choice(orders);
  if (auto const label = keys.find("label")) stamps.label = read_pattern(*label, scope);
  if (auto const place = keys.find("label-place")) stamps.label_place = place->choice(label_places);
  if (auto const box = keys.find("box")) stamps.box = read_box(*box);
  if (auto const size = keys.find("size")) stamps.size = size->ratio();
  if (auto const place = keys.find("place")) stamps.align = read_place(*place);
  if (auto const rules = keys.find("rules")) stamps.rules = read_rules(*rules);
  return stamps;
}

}  // namespace mokuhyo::form
