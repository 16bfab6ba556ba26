#include "preview/posted.h"

#include <nlohmann/json.hpp>

#include <cstdint>

namespace mokuhyo::preview {
namespace {

/// The members of an object.
class Members {
 public:
  explicit Members(std::string const& body) : m_json(nlohmann::json::parse(body, nullptr, false)) {}

  [[nodiscard]] std::optional<std::uint32_t> number(char const* name) const {
    auto const* const member = find(name);
    if (member == nullptr || !member->is_number_unsigned()) return std::nullopt;
    return member->get<std::uint32_t>();
  }

  /// Empty texts count as none.
  [[nodiscard]] std::optional<std::string> text(char const* name) const {
    auto const* const member = find(name);
    if (member == nullptr || !member->is_string() || member->get_ref<std::string const&>().empty())
      return std::nullopt;
    return member->get<std::string>();
  }

 private:
  [[nodiscard]] nlohmann::json const* find(char const* name) const {
    if (!m_json.is_object()) return nullptr;
    auto const found = m_json.find(name);
    return found == m_json.end() ? nullptr : &*found;
  }

  nlohmann::json m_json;
};

}  // namespace

std::optional<PlaceToOpen> read_place(std::string const& body) {
  Members const members(body);
  auto const item = members.number("item"), file = members.number("file");
  auto const line = members.number("line"), column = members.number("column");
  if (!item || !file || !line || !column) return std::nullopt;
  return PlaceToOpen{*item, *file, {*line, *column}};
}

std::optional<SheetToSign> read_signing(std::string const& body) {
  Members const members(body);
  auto const item = members.number("item"), sheet = members.number("sheet");
  auto const role = members.text("role"), name = members.text("name"), seen = members.text("seen");
  if (!item || !sheet || !role || !name || !seen) return std::nullopt;
  return SheetToSign{*item, *sheet, *role, *name, *seen};
}

}  // namespace mokuhyo::preview
