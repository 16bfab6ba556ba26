#pragma once
// One font face: its file mapped into memory, its coverage, its metrics and its HarfBuzz handles.

#include "base/length.h"
#include "base/result.h"
#include "font/glyph_id.h"
#include "font/plain_glyphs.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// HarfBuzz itself is included only by the sources that call it.
struct hb_blob_t;
struct hb_face_t;
struct hb_font_t;

namespace mokuhyo::font {

class Table;

/// Where a face is on disk, as the catalogue names it.
struct FaceSource {
  std::string name;  // the catalogue's short name [biz-ud-gothic]
  std::filesystem::path file;
  unsigned index = 0;  // of the face in a collection (TTC)
  bool bold = false;   // the bold companion of its role
};

/// Vertical metrics and ink in thousandths of the em, from OS/2 typo (hhea misleads: Noto CJK has
/// 1160/-288 there). Descent is negative.
struct FaceMetrics {
  Em ascent{880};
  Em descent{-120};
  Em cap_height{700};
};

enum class Outlines { truetype, cff };

/// Releases a HarfBuzz handle.
struct HbDelete {
  void operator()(hb_blob_t* blob) const;
  void operator()(hb_face_t* face) const;
  void operator()(hb_font_t* font) const;
};
template <class T>
using HbHandle = std::unique_ptr<T, HbDelete>;

/// Immutable once opened; safe to use from several threads. The HarfBuzz font is scaled to 1000
/// units per em whatever the file's own scale, so that its advances are Em.
class Face {
 public:
  /// Maps the file. Errors (the machine's): the file is missing, is no font, lacks the face, or
  /// forbids embedding (OS/2 fsType 2).
  [[nodiscard]] static Result<std::unique_ptr<Face>> open(FaceSource source);

  [[nodiscard]] FaceSource const& source() const { return m_source; }
  [[nodiscard]] std::string const& postscript_name() const { return m_postscript_name; }
  [[nodiscard]] FaceMetrics const& metrics() const { return m_metrics; }
  [[nodiscard]] Outlines outlines() const { return m_outlines; }
  /// The nominal glyph of `code_point` (with variation selector `selector` unless 0), or nothing.
  [[nodiscard]] std::optional<GlyphId> glyph(char32_t code_point, char32_t selector = 0) const;
  /// The glyph of `code_point` in a horizontal line, if it is one that needs no shaping.
  [[nodiscard]] std::optional<PlainGlyph> plain_glyph(char32_t code_point) const {
    return m_plain_glyphs->of(code_point);
  }
  /// Whether the glyphs of CFF outlines go by CIDs of their own.
  [[nodiscard]] bool is_cid_keyed() const { return !m_cids.empty(); }
  /// The CID of a glyph: that of a CID-keyed font, else the glyph id (ISO 32000-1, 9.7.4.2).
  [[nodiscard]] std::uint16_t cid(GlyphId glyph) const;
  /// Horizontal advance as HarfBuzz and the PDF both count it, rounded to 1/1000 em.
  [[nodiscard]] Em advance(GlyphId glyph) const;

  [[nodiscard]] hb_face_t* hb_face() const { return m_hb_face.get(); }
  [[nodiscard]] hb_font_t* hb_font() const { return m_hb_font.get(); }

 private:
  Face() = default;
  void read_tables(Table const& os2);
  /// False if there is a CFF table and it is broken.
  [[nodiscard]] bool read_cff();

  FaceSource m_source;
  std::string m_postscript_name;
  FaceMetrics m_metrics;
  Outlines m_outlines = Outlines::truetype;
  std::vector<std::uint16_t> m_cids;  // by glyph; of a CID-keyed font only
  HbHandle<hb_face_t> m_hb_face;
  HbHandle<hb_font_t> m_hb_font;
  std::unique_ptr<PlainGlyphs> m_plain_glyphs;
};

}  // namespace mokuhyo::font
