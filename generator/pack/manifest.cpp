#include "pack/manifest.h"

#include "base/digest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace mokuhyo::pack {
namespace {

nlohmann::ordered_json list(std::vector<Listed> entries) {
  std::ranges::sort(entries, {}, [](Listed const& one) { return std::tie(one.name, one.sha256); });
  auto json = nlohmann::ordered_json::array();
  for (auto const& entry : entries) {
    json.push_back({{"path", entry.name}, {"size", entry.size}, {"sha256", entry.sha256}});
  }
  return json;
}

}  // namespace

Listed listed(std::string name, std::string_view bytes) {
  return {std::move(name), sha256(bytes), bytes.size()};
}

std::string Manifest::text() const {
  nlohmann::ordered_json json;
  json["title"] = m_title;
  if (!m_publisher.empty()) json["publisher"] = m_publisher;
  json["files"] = list(m_files);
  json["sources"] = list(m_sources);
  // Names of files may hold any bytes; what is no UTF-8 is replaced.
  return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace mokuhyo::pack
