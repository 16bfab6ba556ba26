#include "pack/made_files.h"

#include "base/digest.h"
#include "base/file.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace mokuhyo::pack {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t largest_record = std::size_t{64} << 20U;
constexpr std::size_t largest_file = std::size_t{1} << 30U;

std::string text_at(Json const& entry, char const* key) {
  auto const found = entry.find(key);
  return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

MadeFile read_entry(Json const& entry) {
  auto const pages = entry.find("pages");
  bool const has_pages = pages != entry.end() && pages->is_number_unsigned();
  return {text_at(entry, "made-of"), text_at(entry, "sha256"),
          has_pages ? pages->get<std::size_t>() : 0};
}

}  // namespace

MadeFiles MadeFiles::load(std::filesystem::path folder, std::filesystem::path const& record) {
  MadeFiles made(std::move(folder));
  auto const text = read_file(record, largest_record);
  auto const json = Json::parse(text.value.value_or(std::string()), nullptr, false);
  if (!json.is_object()) return made;
  for (auto const& [name, entry] : json.items()) {
    if (entry.is_object()) made.add(name, read_entry(entry));
  }
  return made;
}

MadeFile const* MadeFiles::find(std::string const& name) const {
  auto const found = m_files.find(name);
  return found == m_files.end() ? nullptr : &found->second;
}

std::optional<std::string> MadeFiles::bytes(std::string const& name,
                                            std::string_view made_of) const {
  auto const* const known = find(name);
  if (known == nullptr || known->made_of != made_of) return std::nullopt;
  auto read = read_file(m_folder / name, largest_file);
  if (!read.value || sha256(*read.value) != known->sha256) return std::nullopt;
  return std::move(read.value);
}

std::string MadeFiles::text() const {
  auto json = Json::object();
  for (auto const& [name, file] : m_files) {
    json[name] = {{"made-of", file.made_of}, {"sha256", file.sha256}, {"pages", file.pages}};
  }
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace mokuhyo::pack
