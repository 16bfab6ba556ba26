#pragma once
// The text of one cell, shaped, with what it needs at any width. Widths and heights are in Em of
// the form's body size, so that they hold for every size.

#include "form/style.h"
#include "text/paragraph.h"

#include <span>
#include <vector>

namespace mokuhyo::layout {

/// A set line of a cell, with the paragraph it belongs to.
struct CellLine {
  std::size_t paragraph = 0;
  text::Line line;
};

/// How a cell's text is set: its size, of the body size, and how far it is condensed. Smaller or
/// narrower than the style says where the text is made to stay on one line.
struct CellType {
  Ratio size, scaling;
};

/// A cell's lines as they are drawn; `measure` is in Em of their size, condensed as they are.
struct CellLines {
  CellType type;
  Em measure;
  std::vector<CellLine> lines;

  /// An Em along the lines, of the body size.
  [[nodiscard]] Ratio along() const {
    return {type.size.thousandths * type.scaling.thousandths / 1000};
  }
};

class CellText {
 public:
  CellText() = default;
  /// `looks` are those of the form; they must outlive the text.
  CellText(std::vector<text::Paragraph> paragraphs, form::CellStyle style,
           std::span<form::TextLook const> looks = {});

  [[nodiscard]] std::vector<text::Paragraph> const& paragraphs() const { return m_paragraphs; }
  [[nodiscard]] form::CellStyle const& style() const { return m_style; }
  [[nodiscard]] std::span<form::TextLook const> looks() const { return m_looks; }
  [[nodiscard]] bool is_blank() const;
  [[nodiscard]] bool is_upright() const { return m_style.writing == form::Writing::vertical; }
  /// The rubies of the paragraphs before this one.
  [[nodiscard]] std::size_t rubies_before(std::size_t paragraph) const;

  /// The inner widths at which nothing that must stay whole is cut, and at which nothing turns.
  [[nodiscard]] text::ContentWidths widths() const;
  /// Lines of text (columns of it, when vertical) at an inner width.
  [[nodiscard]] int line_count(Em inner) const;
  /// Height of the lines at an inner width; `leading` is line to line, of the text's size.
  [[nodiscard]] Em height(Em inner, Ratio leading) const;
  /// The lines at an inner width; for vertical text `inner` is the inner height.
  [[nodiscard]] CellLines lines(Em inner) const;
  /// What readings take above the first line (to the right of it, when vertical), in Em of the
  /// text's size; nothing where there is no ruby.
  [[nodiscard]] Em ruby_room() const;
  /// Line to line: the form's leading, or what readings between the lines need.
  [[nodiscard]] Ratio leading(Ratio of_form) const;
  /// From the top of the first of `lines` lines, its readings included, to the bottom of the last.
  [[nodiscard]] Em block_height(int lines, Ratio leading) const;

 private:
  [[nodiscard]] bool stays_on_one_line() const;
  [[nodiscard]] Ratio least_width() const;
  [[nodiscard]] CellType type_at(Em inner) const;
  [[nodiscard]] Em measure_at(Em inner) const;
  [[nodiscard]] int lines_at(Em measure) const;
  [[nodiscard]] Em upright_height(Em inner, Ratio leading) const;

  std::vector<text::Paragraph> m_paragraphs;
  form::CellStyle m_style;
  std::span<form::TextLook const> m_looks;
  Em m_longest, m_widest_unit;  // of the paragraphs, asked for at every trial width
  bool m_has_ruby = false;
};

}  // namespace mokuhyo::layout
