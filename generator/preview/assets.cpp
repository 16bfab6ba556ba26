#include "preview/assets.h"

#include "base/file.h"
#include "base/installation.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace mokuhyo::asset {
std::string_view preview_index_html();
std::string_view preview_style_css();
std::string_view preview_main_js();
std::string_view preview_words_js();
std::string_view preview_events_js();
std::string_view preview_pages_js();
std::string_view preview_viewer_js();
std::string_view preview_cells_js();
std::string_view preview_sidebar_js();
std::string_view preview_notes_js();
std::string_view preview_search_js();
std::string_view preview_keys_js();
std::string_view preview_compare_js();
std::string_view preview_dom_js();
std::string_view preview_panels_js();
std::string_view preview_selection_js();
std::string_view preview_source_js();
std::string_view preview_approval_js();
std::string_view preview_comparison_js();
std::string_view preview_signing_js();
std::string_view preview_studio_js();
std::string_view preview_icon_svg();
}  // namespace mokuhyo::asset

namespace mokuhyo::preview {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 16U << 20U;

constexpr char const* html = "text/html; charset=utf-8";
constexpr char const* css = "text/css; charset=utf-8";
constexpr char const* script = "text/javascript; charset=utf-8";

struct OwnFile {
  char const* path;
  char const* type;
  std::string_view (*text)();
};

constexpr OwnFile own_files[] = {
    {"/", html, asset::preview_index_html},
    {"/style.css", css, asset::preview_style_css},
    {"/icon.svg", "image/svg+xml", asset::preview_icon_svg},
    {"/main.js", script, asset::preview_main_js},
    {"/words.js", script, asset::preview_words_js},
    {"/events.js", script, asset::preview_events_js},
    {"/pages.js", script, asset::preview_pages_js},
    {"/viewer.js", script, asset::preview_viewer_js},
    {"/cells.js", script, asset::preview_cells_js},
    {"/sidebar.js", script, asset::preview_sidebar_js},
    {"/notes.js", script, asset::preview_notes_js},
    {"/search.js", script, asset::preview_search_js},
    {"/keys.js", script, asset::preview_keys_js},
    {"/compare.js", script, asset::preview_compare_js},
    {"/dom.js", script, asset::preview_dom_js},
    {"/panels.js", script, asset::preview_panels_js},
    {"/selection.js", script, asset::preview_selection_js},
    {"/source.js", script, asset::preview_source_js},
    {"/signing.js", script, asset::preview_signing_js},
    {"/studio.js", script, asset::preview_studio_js},
    {"/comparison.js", script, asset::preview_comparison_js},
    {"/approval.js", script, asset::preview_approval_js},
};

constexpr std::array pdfjs_files = {"pdf.js", "pdf.worker.js"};

bool has_pdfjs(fs::path const& folder) {
  std::error_code failed;
  return std::all_of(pdfjs_files.begin(), pdfjs_files.end(),
                     [&](char const* name) { return fs::is_regular_file(folder / name, failed); });
}

Diagnostics no_pdfjs() {
  return unusable_part({"PDF を表示するための PDF.js がありません",
                        "PDF.js, which shows the pages, is not installed"},
                       {"「apt-get install libjs-pdf」で入れてください",
                        "install it with `apt-get install libjs-pdf`"});
}

}  // namespace

Result<Assets> Assets::load(std::vector<fs::path> const& folders) {
  auto const folder = std::find_if(folders.begin(), folders.end(), has_pdfjs);
  if (folder == folders.end()) return no_pdfjs();
  Diagnostics said;
  Assets assets;
  for (auto const& file : own_files) assets.add(file.path, file.type, std::string(file.text()));
  for (char const* const name : pdfjs_files) {
    auto text = read_file(*folder / name, largest_file).take(said);
    if (text) assets.add(std::string("/pdfjs/") + name, script, *std::move(text));
  }
  return {std::move(assets), std::move(said)};
}

std::optional<Response> Assets::find(std::string_view path) const {
  auto const found = m_files.find(path);
  if (found == m_files.end()) return std::nullopt;
  return found->second;
}

void Assets::add(std::string path, std::string type, std::string text) {
  Response file;
  file.type = std::move(type);
  file.body = std::make_shared<std::string const>(std::move(text));
  m_files.emplace(std::move(path), std::move(file));
}

std::vector<fs::path> pdfjs_folders() {
  return {"/usr/share/javascript/pdf/build", "/usr/share/nodejs/pdfjs-dist/build"};
}

}  // namespace mokuhyo::preview
