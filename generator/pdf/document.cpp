#include "pdf/document.h"

#include "pdf/cid_font.h"
#include "pdf/deflate.h"
#include "pdf/font_plan.h"
#include "pdf/haru.h"
#include "pdf/page_content.h"

#include <optional>
#include <utility>
#include <vector>

namespace mokuhyo::pdf {
namespace {

Result<std::vector<CidFont>> make_fonts(FontPlan const& plan, font::Library const& fonts) {
  std::vector<CidFont> made;
  Diagnostics said;
  for (auto const& planned : plan.fonts()) {
    auto const* const face = fonts.face(planned.face);
    if (face == nullptr) return fonts.diagnostics();
    auto font = make_cid_font(planned, *face).take(said);
    if (!font) return said;
    made.push_back(std::move(*font));
  }
  return {std::move(made), std::move(said)};
}

/// All pages share one dictionary of resources.
Ref write_resources(HaruDocument& file, FontPlan const& plan, std::vector<CidFont> const& fonts) {
  Dictionary names;
  for (std::size_t i = 0; i < fonts.size(); ++i) {
    auto const refs = write_cid_font(file, plan.fonts()[i], fonts[i]);
    auto const add = [&](Ref ref, frame::Direction direction) {
      if (ref != Ref{}) names.ref(font_name(i, direction), ref);
    };
    add(refs.horizontal, frame::Direction::horizontal);
    add(refs.vertical, frame::Direction::vertical);
  }
  return file.add(Dictionary().dictionary("Font", names));
}

std::vector<PageContent> paint_pages(frame::Document const& document, FontPlan const& plan,
                                     std::vector<CidFont> const& fonts) {
  std::vector<PageContent> contents;
  contents.reserve(document.pages.size());
  for (auto const& page : document.pages) contents.push_back(paint(document, page, plan, fonts));
  return contents;
}

std::vector<Ref> write_pages(HaruDocument& file, frame::Document const& document,
                             std::vector<PageContent> const& contents, Ref resources) {
  std::vector<Ref> pages;
  for (std::size_t i = 0; i < contents.size(); ++i) {
    auto const& size = document.pages[i].size;
    auto const page = file.add_page(deflated(contents[i].operators));
    file.fill(page, Dictionary()
                        .array("MediaBox",
                               Array().integer(0).integer(0).points(size.width).points(size.height))
                        .ref("Resources", resources));
    pages.push_back(page);
  }
  return pages;
}

}  // namespace

Result<std::string> write(frame::Document const& document, font::Library const& library) {
  FontPlan const plan(document);
  auto fonts = make_fonts(plan, library);
  if (!fonts.ok()) return std::move(fonts.diagnostics);
  auto const contents = paint_pages(document, plan, *fonts.value);

  HaruDocument file;
  auto const resources = write_resources(file, plan, *fonts.value);
  auto const pages = write_pages(file, document, contents, resources);
  return file.save();
}

}  // namespace mokuhyo::pdf
