#pragma once
// The operators of a page (ISO 32000-1, annex A), written compactly: positions in hundredths of a
// point, state set only when it changes, rules of one kind in one path.

#include "base/geometry.h"
#include "frame/frame.h"
#include "pdf/syntax.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mokuhyo::pdf {

/// A font of the plan in one of its directions (turned text is horizontal), at a type size.
struct FontChoice {
  std::size_t font = 0;
  frame::Direction direction = frame::Direction::horizontal;
  Length size;
  Ratio scaling{1000};  // of widths (9.3.4)
  bool operator==(FontChoice const&) const = default;
};

/// The name under which pages know a font of the plan [F0, V2].
[[nodiscard]] std::string font_name(std::size_t font, frame::Direction direction);

/// RGB for screens; CMYK for a press, on which greys are black ink alone and black prints over what
/// lies below it, so that no white shows where plates do not quite meet.
enum class ColorModel { rgb, cmyk };

/// The names under which the pages of a press form know the two ways to lay ink over ink, and the
/// colour that prints with every ink.
inline constexpr std::string_view overprint_name = "Over", knockout_name = "Out";
inline constexpr std::string_view all_inks_name = "All";

/// Whether lines of text run as the page stands, or are turned by a quarter clockwise.
enum class Orientation { level, turned };

/// Takes points of the frame, whose y runs down from the page's top, and writes those of the PDF,
/// whose y runs up from its bottom.
class ContentStream {
 public:
  explicit ContentStream(Length page_height, ColorModel model = ColorModel::rgb)
      : m_height(page_height), m_model(model) {}

  void fill(frame::FillItem const& item);
  void rule(frame::RuleItem const& item);
  void outline(frame::OutlineItem const& item);
  /// Rules that print with every ink, whatever their colour.
  void rules_in_all_inks(std::vector<frame::RuleItem> const& rules);

  /// Moves the start of text to `origin`. Text then runs on until the next move.
  void move_text(Point origin, Orientation orientation = Orientation::level);
  void set_text_color(frame::Color color);
  void set_font(FontChoice const& font);
  /// Shows the glyph with `code`. Before that the pen goes back by `adjustment` thousandths of the
  /// type size: to the left in horizontal, up in vertical text (9.4.3, TJ).
  void show(std::uint16_t code, std::int32_t adjustment);

  /// Marked content (14.6) around whole items; `properties` may be empty. Marks do not nest.
  void begin_mark(std::string_view tag, Dictionary const& properties);
  void end_mark();
  /// Marks glyphs of an item that stand for `actual_text` together (14.9.4).
  void begin_span(std::string_view actual_text);
  void end_span();

  /// All operators; to be called once, when all marks are ended.
  [[nodiscard]] std::string take() &&;

 private:
  struct Hundredths {
    std::int64_t x = 0, y = 0;
  };
  /// The operators that set a colour, by colour space.
  struct ColorOperators {
    std::string_view grey, rgb, cmyk;
  };

  [[nodiscard]] Hundredths at(Point point) const;
  void put(Hundredths position);
  void put(frame::Color color, ColorOperators const& operators);
  void put_cmyk(frame::Color color);
  void put_line(frame::RuleItem const& item);
  void put_step(PathStep const& step);
  void set_overprint(frame::Color color);
  void set_thickness(Length thickness);
  void set_fill_color(frame::Color color);
  void set_stroke(frame::RuleItem const& rule);
  void set_pattern(frame::RuleItem const& rule);
  void open_text();
  void close_text();
  void close_array();
  void close_path();

  Length m_height;
  ColorModel m_model;
  std::string m_operators;
  std::optional<frame::Color> m_fill_color, m_stroke_color;
  std::optional<bool> m_overprints;  // for a press only
  std::optional<Length> m_thickness;
  RulePattern m_pattern = RulePattern::solid;
  std::optional<FontChoice> m_font;
  Ratio m_scaling{1000};
  Orientation m_orientation = Orientation::level;
  Hundredths m_line_start;   // of the open text object
  bool m_in_text = false;    // between BT and ET
  bool m_in_array = false;   // inside the brackets of TJ
  bool m_in_string = false;  // inside the parentheses of a string
  bool m_in_path = false;    // rules added and not yet stroked
};

}  // namespace mokuhyo::pdf
