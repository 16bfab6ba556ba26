// Real sheets with a slip of the pen in them, fixed seeds: reading ends with a form or with errors,
// and an error is shown near the slip.
#include "form/sheet.h"
#include "support/source_folder.h"
#include "support/temporary_folder.h"
#include "support/text_file.h"

#include <gtest/gtest.h>
#include <iconv.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace mokuhyo {
namespace {

namespace fs = std::filesystem;

using support::source_folder;
fs::path const samples = source_folder / "samples/niigata-r5";

using Lines = std::vector<std::string>;
using Random = std::mt19937;

Lines lines_of(std::string const& text) {
  Lines lines;
  for (std::size_t at = 0; at < text.size();) {
    auto const end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string text_of(Lines const& lines) {
  std::string text;
  for (auto const& line : lines) text += line + "\n";
  return text;
}

/// Where a character of `line` begins, after its indentation.
std::size_t some_character(std::string const& line, Random& random) {
  std::size_t const first = std::min(line.find_first_not_of(' '), line.size());
  std::size_t at = first + random() % (line.size() - first + 1);
  while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0U) == 0x80) --at;
  return at;
}

void replace_first(std::string& line, std::string_view from, std::string_view to) {
  auto const at = line.find(from);
  if (at != std::string::npos) line.replace(at, from.size(), to);
}

using Slip = void (*)(Lines& lines, std::size_t at, Random& random);

struct NamedSlip {
  char const* name;
  Slip make;
};

constexpr NamedSlip slips[] = {
    {"line deleted", [](Lines& lines, std::size_t at,
                        Random&) { lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at)); }},
    {"line doubled",
     [](Lines& lines, std::size_t at, Random&) {
       lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), std::string(lines[at]));
     }},
    {"indented further", [](Lines& lines, std::size_t at, Random&) { lines[at].insert(0, " "); }},
    {"indented by a tab", [](Lines& lines, std::size_t at, Random&) { lines[at].insert(0, "\t"); }},
    {"indented by a full-width blank",
     [](Lines& lines, std::size_t at, Random&) { lines[at].insert(0, "　"); }},
    {"indented less",
     [](Lines& lines, std::size_t at, Random&) {
       if (lines[at].starts_with(' ')) lines[at].erase(0, 1);
     }},
    {"bytes swapped",
     [](Lines& lines, std::size_t at, Random& random) {
       auto const here = some_character(lines[at], random);
       if (here + 1 < lines[at].size()) std::swap(lines[at][here], lines[at][here + 1]);
     }},
    {"line cut short", [](Lines& lines, std::size_t at,
                          Random& random) { lines[at].resize(some_character(lines[at], random)); }},
    {"colon lost",
     [](Lines& lines, std::size_t at, Random&) { replace_first(lines[at], ":", ""); }},
    {"blank after the colon lost",
     [](Lines& lines, std::size_t at, Random&) { replace_first(lines[at], ": ", ":"); }},
    {"full-width colon",
     [](Lines& lines, std::size_t at, Random&) { replace_first(lines[at], ": ", "："); }},
    {"bracket lost",
     [](Lines& lines, std::size_t at, Random&) { replace_first(lines[at], "}", ""); }},
    {"quote opened",
     [](Lines& lines, std::size_t at, Random&) { replace_first(lines[at], ": ", ": \""); }},
    {"another character typed",
     [](Lines& lines, std::size_t at, Random& random) {
       constexpr std::string_view typed[] = {"#", ":", "-", "{", "]", "\"", "'", "&",
                                             "*", "!", "|", ",", "@", "%",  "`"};
       lines[at].insert(some_character(lines[at], random), typed[random() % std::size(typed)]);
     }},
};

/// A copy of one of the sheets, to be spoilt.
class SpoiltSheet {
 public:
  explicit SpoiltSheet(Random& random) {
    std::vector<fs::path> sheets;
    for (auto const& entry : fs::directory_iterator(samples)) {
      if (entry.is_directory()) sheets.push_back(entry.path());
    }
    std::sort(sheets.begin(), sheets.end());
    auto const& sheet = sheets.at(random() % sheets.size());
    fs::copy(sheet, m_folder / "sheet");
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(m_folder / "sheet"))
      files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    m_file = files.at(random() % files.size());
  }

  [[nodiscard]] std::string text() const { return support::read_text(m_file); }
  [[nodiscard]] fs::path const& file() const { return m_file; }
  void write(std::string const& text) const {
    m_folder.write("sheet/" + m_file.filename().string(), text);
  }

  [[nodiscard]] Result<form::Form> read() {
    form::SheetReader reader({source_folder / "templates"}, m_sources);
    return reader.read(m_folder / "sheet");
  }

 private:
  support::TemporaryFolder m_folder;
  fs::path m_file;
  Sources m_sources;
};

void expect_orderly(Result<form::Form> const& result) {
  EXPECT_EQ(result.value.has_value(), !result.diagnostics.has_errors());
  for (auto const& said : result.diagnostics.items()) {
    EXPECT_FALSE(said.message.ja.empty() || said.message.en.empty());
    if (said.span.file == nullptr) continue;
    EXPECT_LE(said.span.offset + said.span.length, said.span.file->text().size());
  }
}

/// Lines from `line` of `file` to the nearest error in it; a file without errors is far away.
long distance(Diagnostics const& said, fs::path const& file, long line) {
  long nearest = 1'000'000;
  for (auto const& each : said.items()) {
    if (each.span.file == nullptr || each.span.file->path() != file.string()) continue;
    long const at = each.span.file->position(each.span.offset).line;
    nearest = std::min(nearest, std::labs(at - line));
  }
  return nearest;
}

TEST(MutatedSheets, EndOrderlyAndShowTheSlip) {
  constexpr long near = 3;
  int broken = 0;
  int far = 0;
  std::string missed;
  for (unsigned seed = 0; seed < 420; ++seed) {
    Random random(seed);
    auto const& slip = slips[seed % std::size(slips)];
    SpoiltSheet sheet(random);
    auto lines = lines_of(sheet.text());
    std::size_t const at = random() % lines.size();
    slip.make(lines, at, random);
    sheet.write(text_of(lines));
    auto const result = sheet.read();
    SCOPED_TRACE(std::string(slip.name) + ", seed " + std::to_string(seed));
    expect_orderly(result);
    if (!result.diagnostics.has_errors()) continue;
    ++broken;
    if (distance(result.diagnostics, sheet.file(), static_cast<long>(at) + 1) <= near) continue;
    ++far;
    missed += std::string(slip.name) + ", seed " + std::to_string(seed) + ", line " +
              std::to_string(at + 1) + " of " + sheet.file().filename().string() + ":\n";
    for (auto const& each : result.diagnostics.sorted()) {
      missed +=
          "  " + std::string(path_of(each)) + ":" +
          (each.span.file ? std::to_string(each.span.file->position(each.span.offset).line) : "") +
          " " + each.message.en + "\n";
    }
  }
  EXPECT_GE(broken, 150);
  EXPECT_LE(far * 50, broken) << missed;
}

std::string encoded(std::string text, char const* encoding) {
  iconv_t const converter = ::iconv_open(encoding, "UTF-8");
  std::string bytes(text.size() * 4, '\0');
  char* from = text.data();
  char* to = bytes.data();
  std::size_t from_left = text.size();
  std::size_t to_left = bytes.size();
  ::iconv(converter, &from, &from_left, &to, &to_left);
  ::iconv_close(converter);
  bytes.resize(bytes.size() - to_left);
  return bytes;
}

TEST(MutatedSheets, InOtherEncodingsAreNamedAsSuch) {
  for (auto const* const encoding : {"CP932", "EUC-JP", "UTF-16LE", "UTF-16BE", "ISO-2022-JP"}) {
    for (unsigned seed = 0; seed < 6; ++seed) {
      Random random(seed);
      SpoiltSheet sheet(random);
      sheet.write(encoded(sheet.text(), encoding));
      auto const result = sheet.read();
      expect_orderly(result);
      ASSERT_TRUE(result.diagnostics.has_errors()) << encoding;
      EXPECT_NE(result.diagnostics.sorted().back().hint.en.find("UTF-8"), std::string::npos);
    }
  }
}

TEST(MutatedSheets, CutInTheMiddleEndOrderly) {
  for (unsigned seed = 0; seed < 60; ++seed) {
    Random random(seed);
    SpoiltSheet sheet(random);
    auto const text = sheet.text();
    sheet.write(text.substr(0, random() % text.size()));
    expect_orderly(sheet.read());
  }
}

}  // namespace
}  // namespace mokuhyo
