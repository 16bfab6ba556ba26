#pragma once
// One render taken apart, so that each of its steps can be done by itself and again.

#include "bench/bound.h"
#include "font/library.h"
#include "form/sheet_files.h"
#include "form/template_library.h"
#include "frame/frame.h"
#include "layout/page_composer.h"
#include "layout/sheet_fit.h"
#include "pack/publication.h"
#include "pdf/cid_font.h"
#include "pdf/font_plan.h"
#include "pdf/page_content.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mokuhyo::bench {

/// The whole of a render in this process, from paths to PDF bytes, nothing kept from before.
[[nodiscard]] std::string render(std::filesystem::path const& pack);

/// The steps in their order; each works on what the steps before it left, and can be repeated.
/// Throws std::runtime_error where the pack has errors.
class Pipeline {
 public:
  explicit Pipeline(std::filesystem::path const& pack);

  void read();     // YAML files of the sheets
  void bind();     // types the data and fills the forms
  void shape();    // makes paragraphs
  void break_();   // lines of every cell, at one measure
  void fit();      // sizes and widths
  void place();    // the display list
  void plan();     // fonts of the file and the glyphs in them
  void subset();   // cuts and deflates the fonts
  void paint();    // content streams
  void write();    // the file: the plan, fonts and contents once more, and all else
  void deflate();  // what the file holds beside fonts

  /// What the bound does for the same pack; after write().
  [[nodiscard]] BoundWork bound() const;

 private:
  std::unique_ptr<Sources> m_sources;
  pack::Publication m_publication;
  std::unique_ptr<font::Library> m_fonts;
  std::unique_ptr<form::TemplateLibrary> m_templates;
  std::vector<form::SheetFiles> m_files;
  std::vector<form::Form> m_forms;
  std::vector<layout::MeasuredSheet> m_sheets;
  std::vector<layout::SheetFit> m_fits;
  frame::Document m_document;
  std::optional<pdf::FontPlan> m_plan;
  std::vector<pdf::PagePlaces> m_places;  // by page
  std::vector<pdf::CidFont> m_cut;
  std::vector<pdf::PageContent> m_contents;
  std::string m_pdf;
  std::vector<std::string> m_streams;
};

}  // namespace mokuhyo::bench
