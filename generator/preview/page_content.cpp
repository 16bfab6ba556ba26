#include "preview/page_content.h"

#include <string_view>

namespace mokuhyo::preview {
namespace {

/// FNV-1a, a word at a time.
class Fingerprint {
 public:
  void add(std::uint64_t word) { m_state = (m_state ^ word) * 0x100000001b3U; }
  void add(Length length) { add(static_cast<std::uint64_t>(length.emu)); }
  void add(Em em) { add(static_cast<std::uint64_t>(em.thousandths)); }
  void add(Point point) {
    add(point.x);
    add(point.y);
  }
  void add(Rect rect) {
    add(rect.origin);
    add(rect.size.width);
    add(rect.size.height);
  }
  void add(Color color) {
    add((std::uint64_t{color.red} << 16U) | (std::uint64_t{color.green} << 8U) | color.blue);
  }
  void add(std::string_view text) {
    for (char const c : text) add(static_cast<std::uint64_t>(static_cast<unsigned char>(c)));
    add(text.size());
  }

  void operator()(frame::TextItem const& text) {
    add(text.origin);
    add(text.size);
    add(text.face);
    add(text.color);
    add(static_cast<std::uint64_t>(text.direction));
    add(static_cast<std::uint64_t>(text.scaling.thousandths));
    add(std::string_view(text.text));
    for (auto const& glyph : text.glyphs) add(glyph);
  }
  void operator()(frame::RuleItem const& rule) {
    add(rule.from);
    add(rule.to);
    add(rule.thickness);
    add(rule.color);
    add(static_cast<std::uint64_t>(rule.pattern));
  }
  void operator()(frame::FillItem const& fill) {
    add(fill.rect);
    add(fill.color);
  }
  void operator()(frame::OutlineItem const& outline) {
    add(outline.thickness);
    add(outline.color);
    add(static_cast<std::uint64_t>(outline.pattern));
    for (auto const& step : outline.path) add(step);
  }

  [[nodiscard]] std::uint64_t value() const {
    // Multiplying carries upwards only: the high half is folded onto the low one.
    return m_state ^ (m_state >> 32U);
  }

 private:
  void add(frame::Glyph const& glyph) {
    add(std::uint64_t{glyph.id});
    add(glyph.position);
    add(glyph.shift_x);
    add(glyph.shift_y);
  }
  void add(PathStep const& step) {
    add(static_cast<std::uint64_t>(step.kind));
    add(step.to);
    add(step.control_begin);
    add(step.control_end);
  }

  std::uint64_t m_state = 0xcbf29ce484222325U;
};

}  // namespace

std::uint64_t content_of(frame::Page const& page) {
  Fingerprint fingerprint;
  fingerprint.add(page.size.width);
  fingerprint.add(page.size.height);
  for (auto const& item : page.items) {
    fingerprint.add(item.what.index());
    std::visit([&](auto const& what) { fingerprint(what); }, item.what);
  }
  return fingerprint.value();
}

}  // namespace mokuhyo::preview
