#include "bench/pipeline.h"

#include "base/utf8.h"
#include "bench/pdf_streams.h"
#include "form/bind.h"
#include "form/join.h"
#include "form/print_choice.h"
#include "form/record_reader.h"
#include "form/sheet.h"
#include "form/sums.h"
#include "layout/fill.h"
#include "layout/pack_fit.h"
#include "pdf/deflate.h"
#include "pdf/document.h"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

namespace mokuhyo::bench {
namespace {

namespace fs = std::filesystem;

constexpr auto templates = MOKUHYO_SOURCE_DIR "/templates";
constexpr auto catalog = MOKUHYO_SOURCE_DIR "/fonts/catalog.yaml";

/// As wide as a column of the samples.
constexpr Em usual_measure{12000};

template <class T>
T value_of(Result<T> result) {
  if (result.diagnostics.has_errors() || !result.value)
    throw std::runtime_error("the pack that is measured has errors");
  return *std::move(result.value);
}

std::unique_ptr<font::Library> open_fonts(Sources& sources) {
  return std::make_unique<font::Library>(value_of(font::load_catalog(catalog, sources)));
}

void set_lines(layout::CellText const& text) {
  if (text.lines(usual_measure).measure < Em{}) throw std::runtime_error("a measure is negative");
}

std::vector<font::GlyphId> sorted_ids(pdf::PlannedFont const& font) {
  std::vector<font::GlyphId> ids;
  for (auto const& glyph : font.glyphs) ids.push_back(glyph.id);
  std::ranges::sort(ids);
  return ids;
}

std::u32string codes_of(std::string_view text) {
  std::u32string codes;
  while (!text.empty()) {
    auto const decoded = utf8::decode(text);
    codes += decoded.code_point;
    text.remove_prefix(decoded.length);
  }
  return codes;
}

using DistinctRuns = std::set<std::pair<font::FaceId, std::string>>;

/// What follows on each other in one element and one face is a paragraph, over all its lines.
DistinctRuns runs_of(frame::Document const& document) {
  DistinctRuns runs;
  for (auto const& page : document.pages) {
    std::optional<frame::ElementId> element;
    std::pair<font::FaceId, std::string> run;
    for (auto const& item : page.items) {
      auto const* const text = std::get_if<frame::TextItem>(&item.what);
      if (text == nullptr) continue;
      bool const goes_on = element == item.element && run.first == text->face;
      if (!goes_on) runs.insert(std::exchange(run, {text->face, {}}));
      element = item.element;
      run.first = text->face;
      run.second += text->text;
    }
    runs.insert(std::move(run));
  }
  return runs;
}

}  // namespace

std::string render(fs::path const& pack) {
  Sources sources;
  auto const publication = value_of(pack::find_publication(pack, sources));
  form::SheetReader reader({templates}, sources);
  auto const fonts = open_fonts(sources);
  auto const forms = value_of(pack::read_forms(publication, reader));
  pack::Printing printing;
  printing.kept = pack::Kept::bytes_only;  // as the program does
  return value_of(pack::render(publication, forms, *fonts, printing)).pdf;
}

Pipeline::Pipeline(fs::path const& pack)
    : m_sources(new Sources),
      m_publication(value_of(pack::find_publication(pack, *m_sources))),
      m_fonts(open_fonts(*m_sources)),
      m_templates(new form::TemplateLibrary({templates}, *m_sources)) {}

void Pipeline::read() {
  m_files.clear();
  for (auto const& sheet : m_publication.sheets)
    m_files.push_back(value_of(form::read_sheet_files(sheet, *m_sources)));
}

void Pipeline::bind() {
  m_forms.clear();
  for (auto const& files : m_files) {
    auto const& form = *value_of(m_templates->find(files.form->value, files.folder));
    auto const record = value_of(form::with_sums(form, value_of(form::read_record(form, files))));
    auto bound = value_of(form::bind(form, record, value_of(form::join(form, record))));
    m_forms.push_back(value_of(form::printed_as(std::move(bound), m_publication.print)));
  }
}

void Pipeline::shape() {
  m_sheets.clear();
  layout::ParagraphStore store(*m_fonts);
  for (auto const& form : m_forms) m_sheets.push_back(value_of(layout::measure(form, store)));
}

void Pipeline::break_() {
  for (auto const& sheet : m_sheets) {
    for (auto const& block : sheet.blocks) {
      auto const* const grid = std::get_if<layout::MeasuredGrid>(&block);
      if (grid != nullptr) std::ranges::for_each(grid->texts, set_lines);
    }
  }
}

void Pipeline::fit() {
  layout::Fittings sheets;
  for (auto const& sheet : m_sheets) sheets.push_back(std::make_unique<layout::Fitting>(sheet));
  std::vector<layout::ParagraphStore> stores(1, layout::ParagraphStore(*m_fonts));
  auto const bounds = layout::common_bounds(sheets, stores, Workers());
  m_fits.clear();
  for (std::size_t i = 0; i < sheets.size(); ++i) m_fits.push_back(sheets[i]->fit(bounds[i]));
}

void Pipeline::place() {
  m_document = {};
  for (std::size_t i = 0; i < m_sheets.size(); ++i) {
    auto const& sheet = m_sheets[i];
    auto const& type = sheet.form->type;
    Length const height = layout::page_area(*sheet.form).size.height;
    auto const& tight = m_fits[i].setting;
    auto const lines = layout::sheet_lines(sheet, tight);
    auto const [setting, loose] = layout::loosened(
        sheet, {tight, layout::plan_pages(sheet, tight, lines, height)}, lines, height);
    auto const plan = layout::filled(sheet, loose, height);
    auto const elements = layout::add_structure(m_document.structure, sheet);
    std::vector<layout::CellText> const numbers(plan.pages.size());
    auto composed = layout::compose({sheet, setting, plan}, elements,
                                    layout::line_box(*m_fonts, type.role), numbers);
    std::ranges::move(composed.pages, std::back_inserter(m_document.pages));
  }
}

void Pipeline::plan() {
  m_plan.emplace(*m_fonts);
  m_places.clear();
  for (auto const& page : m_document.pages) m_places.push_back(m_plan->add(page));
}

void Pipeline::subset() {
  m_cut.clear();
  for (auto const& planned : m_plan->fonts())
    m_cut.push_back(value_of(pdf::make_cid_font(planned, *m_fonts->face(planned.face))));
}

void Pipeline::paint() {
  m_contents.clear();
  for (std::size_t i = 0; i < m_document.pages.size(); ++i) {
    pdf::PagePaints const with{m_document.structure, m_places[i]};
    m_contents.push_back(pdf::paint(m_document.pages[i], with));
  }
}

void Pipeline::write() {
  m_document.metadata.title = m_publication.title.empty() ? "-" : m_publication.title;
  m_pdf = value_of(pdf::write(m_document, *m_fonts));
  if (m_streams.empty()) m_streams = inflated_streams(m_pdf);
}

void Pipeline::deflate() {
  for (auto const& stream : m_streams)
    if (pdf::deflated(stream).empty()) throw std::runtime_error("a stream came out empty");
}

BoundWork Pipeline::bound() const {
  BoundWork work;
  for (auto const& file : m_sources->files()) work.yaml.emplace_back(file->text());
  std::map<font::FaceId, std::uint32_t> places;
  for (auto const& planned : m_plan->fonts()) {
    auto const& source = m_fonts->face(planned.face)->source();
    places.emplace(planned.face, static_cast<std::uint32_t>(work.faces.size()));
    work.faces.push_back({source.file.string(), source.index, sorted_ids(planned)});
  }
  for (auto const& [face, text] : runs_of(m_document))
    if (!text.empty()) work.runs.push_back({places.at(face), codes_of(text)});
  work.streams = m_streams;
  return work;
}

}  // namespace mokuhyo::bench
