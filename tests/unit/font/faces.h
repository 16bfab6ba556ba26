#pragma once
// The installed fonts that the tests of this folder open.

#include "font/face.h"

#include <memory>
#include <stdexcept>

namespace mokuhyo::font::testing {

inline FaceSource const biz_gothic{
    "biz-ud-gothic", "/usr/share/fonts/truetype/bizud-gothic/BIZUDGothic-Regular.ttf", 0, false};
inline FaceSource const ipaex_gothic{
    "ipaex-gothic", "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf", 0, false};
inline FaceSource const ipamj_mincho{"ipamj-mincho", "/usr/share/fonts/truetype/ipamj/ipamjm.ttf",
                                     0, false};
inline FaceSource const noto_sans{
    "noto-sans-cjk-jp", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", 0, false};

inline std::unique_ptr<Face> opened(FaceSource const& source) {
  auto face = Face::open(source);
  if (!face.ok()) throw std::runtime_error("cannot open " + source.name);
  return std::move(*face.value);
}

}  // namespace mokuhyo::font::testing
