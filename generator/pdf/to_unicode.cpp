#include "pdf/to_unicode.h"

#include "base/decimal.h"
#include "pdf/syntax.h"

#include <algorithm>

namespace mokuhyo::pdf {
namespace {

// Adobe Technical Note 5411: a block holds at most 100 entries.
constexpr std::size_t block_size = 100;

constexpr char const* cmap_header =
    "/CIDInit /ProcSet findresource begin\n"
    "12 dict begin\n"
    "begincmap\n"
    "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
    "/CMapName /Adobe-Identity-UCS def\n"
    "/CMapType 2 def\n"
    "1 begincodespacerange\n"
    "<0000> <FFFF>\n"
    "endcodespacerange\n";
constexpr char const* cmap_footer =
    "endcmap\n"
    "CMapName currentdict /CMap defineresource pop\n"
    "end\n"
    "end\n";

// Every code must have a meaning (ISO 14289-1, 7.21.7); this one shows and separates nothing.
constexpr char const* zero_width_space = "\xE2\x80\x8B";

void append_entry(std::string& cmap, CodeMeaning const& meaning) {
  cmap += '<';
  append_hex16(cmap, meaning.code);
  cmap += "> <";
  append_utf16_hex(cmap, meaning.text.empty() ? zero_width_space : meaning.text);
  cmap += ">\n";
}

}  // namespace

std::string to_unicode_cmap(std::vector<CodeMeaning> const& meanings) {
  std::string cmap = cmap_header;
  for (std::size_t begin = 0; begin < meanings.size(); begin += block_size) {
    auto const end = std::min(begin + block_size, meanings.size());
    append_integer(cmap, static_cast<std::int64_t>(end - begin));
    cmap += " beginbfchar\n";
    for (auto i = begin; i < end; ++i) append_entry(cmap, meanings[i]);
    cmap += "endbfchar\n";
  }
  return cmap + cmap_footer;
}

}  // namespace mokuhyo::pdf
