#include "text/looks.h"

#include <algorithm>
#include <string>

namespace mokuhyo::text {
namespace {

Message known_looks(std::vector<Look> const& looks) {
  if (looks.empty()) {
    return {"ひな形の type: の looks: に書くか、かっこのまま印字するには \\{ と書いてください",
            "give it in the template under type: looks:, or write \\{ to print the brace"};
  }
  std::string names;
  for (auto const& look : looks) {
    names += (names.empty() ? "" : ", ") + look.name;
  }
  return {"ひな形にある体裁: " + names, "the template's looks: " + names};
}

}  // namespace

Result<std::vector<StyledRange>> find_looks(Written written, Markup const& markup,
                                            std::vector<Look> const& looks) {
  Diagnostics said;
  std::vector<StyledRange> ranges;
  for (auto const& [name, content] : markup.looks) {
    auto const wanted = written.text.substr(name.begin, name.end - name.begin);
    auto const look = std::ranges::find(looks, wanted, &Look::name);
    if (look == looks.end()) {
      said.error(written.place(name),
                 {"「" + std::string(wanted) + "」という体裁はありません",
                  "there is no look `" + std::string(wanted) + "`"},
                 known_looks(looks));
      continue;
    }
    auto const number = static_cast<std::uint16_t>(look - looks.begin() + 1);
    ranges.push_back({content.begin, content.end, number, look->bold});
  }
  return {std::move(ranges), std::move(said)};
}

Clusters with_looks(Clusters clusters, std::span<StyledRange const> ranges) {
  auto range = ranges.begin();
  for (auto& cluster : clusters.items) {
    while (range != ranges.end() && range->end <= cluster.text_offset) {
      ++range;
    }
    if (range == ranges.end()) {
      break;
    }
    if (range->begin <= cluster.text_offset) {
      cluster.style = range->style;
      cluster.bold = cluster.bold || range->bold;
    }
  }
  return clusters;
}

}  // namespace mokuhyo::text
