#include "pdf/fonts.h"

#include "pdf/content_stream.h"

#include <utility>

namespace mokuhyo::pdf {

Result<std::vector<CidFont>> make_fonts(FontPlan const& plan, font::Library const& library,
                                        Workers const& workers) {
  auto results = workers.make<Result<CidFont>>(
      plan.fonts().size(), [&](std::size_t i, std::size_t) -> Result<CidFont> {
        auto const& planned = plan.fonts()[i];
        auto const* const face = library.face(planned.face);
        if (face == nullptr) return library.diagnostics();
        return make_cid_font(planned, *face);
      });
  std::vector<CidFont> made;
  Diagnostics said;
  for (auto& result : results) {
    auto font = std::move(result).take(said);
    if (!font) return said;
    made.push_back(*std::move(font));
  }
  said.append(library.diagnostics());
  if (said.has_errors()) return said;
  return {std::move(made), std::move(said)};
}

Dictionary write_fonts(HaruDocument& file, FontPlan const& plan,
                       std::vector<CidFont> const& fonts) {
  Dictionary names;
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    auto const refs = write_cid_font(file, plan.fonts()[i], fonts[i]);
    auto const add = [&](Ref ref, frame::Direction direction) {
      if (ref != Ref{}) names.ref(font_name(i, direction), ref);
    };
    add(refs.horizontal, frame::Direction::horizontal);
    add(refs.vertical, frame::Direction::vertical);
  }
  return names;
}

}  // namespace mokuhyo::pdf
