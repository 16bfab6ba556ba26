#pragma once
// Writes a document part by part: what is in the file need not be held any longer.

#include "base/background_work.h"
#include "base/result.h"
#include "base/workers.h"
#include "pdf/claims.h"
#include "pdf/conformance.h"
#include "pdf/content_stream.h"
#include "pdf/font_plan.h"
#include "pdf/fonts.h"
#include "pdf/links.h"
#include "pdf/page_content.h"
#include "pdf/pages.h"
#include "pdf/structure_writer.h"

#include <span>
#include <string>
#include <vector>

namespace mokuhyo::pdf {

/// What files are written with.
struct WritingTools {
  font::Library const& fonts;
  Claims claims = {};
  Workers workers = Workers();
};

/// Goes through a document part by part.
class DocumentPass {
 public:
  virtual ~DocumentPass() = default;

  /// Adds the pages, elements and links of parts that follow each other. Links lead to pages of the
  /// whole document, counted from its first. What comes of it does not depend on how many parts are
  /// added at once.
  virtual void add(std::span<frame::Document const> parts, Side side) = 0;
  /// The same with parts that nobody else needs.
  virtual void take(std::vector<frame::Document> parts, Side side) { add(parts, side); }
  /// Adds furniture to the page with `index` among those that are there.
  virtual void paint_over(std::size_t index, frame::Page const& furniture) = 0;
  /// Ends the document; `about` says what concerns it as a whole: metadata, bookmarks, labels and
  /// attachments. Errors: what would make the claims untrue (see conformance.h), a font that cannot
  /// be read or embedded, memory.
  [[nodiscard]] virtual Result<std::string> finish(frame::Document const& about) = 0;
};

/// Says what a DocumentWriter would, without the work of writing.
class DocumentCheck : public DocumentPass {
 public:
  explicit DocumentCheck(WritingTools const& tools);

  void add(std::span<frame::Document const> parts, Side side) override;
  void paint_over(std::size_t index, frame::Page const& furniture) override;
  /// Gives no bytes.
  [[nodiscard]] Result<std::string> finish(frame::Document const& about) override;

  /// Adds parts; gives the places of what is on each of their pages.
  std::vector<PagePlaces> plan_pages(std::span<frame::Document const> parts, Side side);
  /// The same for furniture.
  PagePlaces plan_page(frame::Page const& furniture) { return m_plan.add(furniture); }
  [[nodiscard]] FontPlan const& plan() const { return m_plan; }
  /// The fonts of the document. Errors: those of `finish`.
  [[nodiscard]] Result<std::vector<CidFont>> make_fonts(frame::Document const& about);

 private:
  WritingTools m_tools;
  Conformance m_conformance;
  FontPlan m_plan;
};

/// Gives the bytes of the file.
class DocumentWriter : public DocumentPass {
 public:
  explicit DocumentWriter(WritingTools const& tools);

  void add(std::span<frame::Document const> parts, Side side) override;
  /// With several workers the parts are being written when it returns.
  void take(std::vector<frame::Document> parts, Side side) override;
  void paint_over(std::size_t index, frame::Page const& furniture) override;
  [[nodiscard]] Result<std::string> finish(frame::Document const& about) override;

 private:
  struct PaintedPage {
    std::string deflated_content;
    PageMarks marks;
  };
  /// Parts that are on their way into the file.
  struct Batch {
    std::vector<frame::Document> parts;
    std::vector<PaintedPage> pages;
    Side side = Side::back;
  };

  [[nodiscard]] bool is_for_press() const { return m_tools.claims.purpose == Purpose::press; }
  [[nodiscard]] PaintedPage painted(frame::Page const& page, PagePlaces const& places,
                                    frame::StructureTree const& structure) const;
  [[nodiscard]] std::vector<PaintedPage> paint(std::span<frame::Document const> parts,
                                               std::vector<PagePlaces> const& places) const;
  void write(std::span<frame::Document const> parts, std::span<PaintedPage> pages, Side side);
  void write(frame::Document const& part, std::span<PaintedPage> painted, Side side);
  void add_links(TaggedContent& content, frame::Page const& page, PageRecord& record);
  void write_resources(std::vector<CidFont> const& fonts);
  void write_about(frame::Document const& about);

  WritingTools m_tools;
  DocumentCheck m_check;
  HaruDocument m_file;
  Ref m_resources;
  PageWriter m_pages;
  StructureWriter m_structure;
  std::vector<WaitingLink> m_links;
  Batch m_batch;
  BackgroundWork m_writing;  // of the batch; it has all from m_file on, and goes first
};

}  // namespace mokuhyo::pdf
