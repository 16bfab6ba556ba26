#include "font/outline.h"

#include <hb.h>

#include <cmath>
#include <memory>

namespace mokuhyo::font {
namespace {

using Kind = PathStep::Kind;

/// Takes what HarfBuzz draws, in thousandths of the em with y upwards.
class Pen {
 public:
  Pen(Point origin, Length size) : m_origin(origin), m_size(size) {}

  void add(Kind kind, Point to = {}) { m_path.push_back({kind, to}); }
  void add_curve(Point control_begin, Point control_end, Point to) {
    m_path.push_back({Kind::curve, to, control_begin, control_end});
  }
  [[nodiscard]] Point at(float x, float y) const { return m_origin + Point{scaled(x), -scaled(y)}; }
  [[nodiscard]] Path take() { return std::move(m_path); }

 private:
  [[nodiscard]] Length scaled(float thousandths) const {
    return {
        std::llround(static_cast<double>(m_size.emu) * static_cast<double>(thousandths) / 1000.0)};
  }

  Point m_origin;
  Length m_size;
  Path m_path;
};

Pen& pen_of(void* data) { return *static_cast<Pen*>(data); }

// The signatures are HarfBuzz's.
// NOLINTBEGIN(readability-function-size,bugprone-easily-swappable-parameters)
void move_to(hb_draw_funcs_t* /*draw*/, void* data, hb_draw_state_t* /*state*/, float x, float y,
             void* /*user*/) {
  pen_of(data).add(Kind::move, pen_of(data).at(x, y));
}

void line_to(hb_draw_funcs_t* /*draw*/, void* data, hb_draw_state_t* /*state*/, float x, float y,
             void* /*user*/) {
  pen_of(data).add(Kind::line, pen_of(data).at(x, y));
}

void cubic_to(hb_draw_funcs_t* /*draw*/, void* data, hb_draw_state_t* /*state*/, float begin_x,
              float begin_y, float end_x, float end_y, float x, float y, void* /*user*/) {
  Pen& pen = pen_of(data);
  pen.add_curve(pen.at(begin_x, begin_y), pen.at(end_x, end_y), pen.at(x, y));
}
// NOLINTEND(readability-function-size,bugprone-easily-swappable-parameters)

void close_path(hb_draw_funcs_t* /*draw*/, void* data, hb_draw_state_t* /*state*/, void* /*user*/) {
  pen_of(data).add(Kind::close);
}

struct DrawFunctionsDelete {
  void operator()(hb_draw_funcs_t* functions) const { hb_draw_funcs_destroy(functions); }
};
using DrawFunctions = std::unique_ptr<hb_draw_funcs_t, DrawFunctionsDelete>;

/// Quadratic curves come as cubic ones where nobody asks for them.
DrawFunctions draw_functions() {
  DrawFunctions functions(hb_draw_funcs_create());
  hb_draw_funcs_set_move_to_func(functions.get(), move_to, nullptr, nullptr);
  hb_draw_funcs_set_line_to_func(functions.get(), line_to, nullptr, nullptr);
  hb_draw_funcs_set_cubic_to_func(functions.get(), cubic_to, nullptr, nullptr);
  hb_draw_funcs_set_close_path_func(functions.get(), close_path, nullptr, nullptr);
  return functions;
}

}  // namespace

Path outline(Face const& face, GlyphId glyph, Point origin, Length size) {
  Pen pen(origin, size);
  hb_font_get_glyph_shape(face.hb_font(), glyph, draw_functions().get(), &pen);
  return pen.take();
}

}  // namespace mokuhyo::font
