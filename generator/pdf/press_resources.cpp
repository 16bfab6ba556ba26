#include "pdf/press_resources.h"

#include "pdf/content_stream.h"

namespace mokuhyo::pdf {
namespace {

/// ISO 32000-1, 8.6.7. In mode 1 an ink of which a colour has nothing keeps what lies below.
Dictionary overprint(bool wanted) {
  return Dictionary().boolean("OP", wanted).boolean("op", wanted).integer("OPM", wanted ? 1 : 0);
}

/// The tint of every ink at once (8.6.6.4); where they cannot be told apart, all four of CMYK.
constexpr char const* all_inks =
    "[/Separation/All/DeviceCMYK"
    "<</FunctionType 2/Domain[0 1]/C0[0 0 0 0]/C1[1 1 1 1]/N 1>>]";

}  // namespace

void add_press_resources(Dictionary& resources) {
  resources
      .dictionary("ExtGState", Dictionary()
                                   .dictionary(overprint_name, overprint(true))
                                   .dictionary(knockout_name, overprint(false)))
      .dictionary("ColorSpace", Dictionary().raw(all_inks_name, all_inks));
}

}  // namespace mokuhyo::pdf
