#include "pdf/xml.h"

namespace mokuhyo::pdf {
namespace {

bool is_forbidden(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

}  // namespace

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  escaped.reserve(text.size());
  for (char const c : text) {
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '"': escaped += "&quot;"; break;
      default:
        if (!is_forbidden(c)) escaped += c;
    }
  }
  return escaped;
}

}  // namespace mokuhyo::pdf
