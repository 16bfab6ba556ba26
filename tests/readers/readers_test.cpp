// Finished files read back by qpdf, poppler, mupdf and PDF.js: all find the same cells, spans,
// order, text and bookmarks, and these are the model's.

#include "layout/layout.h"
#include "pack/publication.h"
#include "pdf/document.h"
#include "readers/model.h"
#include "support/command.h"
#include "support/fonts.h"
#include "support/source_folder.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <memory>

namespace mokuhyo::readers {
namespace {

namespace fs = std::filesystem;

using support::source_folder;
fs::path const cases = source_folder / "tests/golden/frames";

std::vector<fs::path> folders_in(fs::path const& folder) {
  std::vector<fs::path> folders;
  for (auto const& entry : fs::directory_iterator(folder)) {
    if (entry.is_directory() && entry.path().filename() != "templates") {
      folders.push_back(entry.path());
    }
  }
  std::sort(folders.begin(), folders.end());
  return folders;
}

/// The sheets of a sample, or all golden cases one after the other. Forms live as long as what they
/// were read from.
class Forms {
 public:
  explicit Forms(std::string const& name) {
    if (name != "golden") {
      read(source_folder / "samples" / name, {source_folder / "templates"});
      return;
    }
    for (auto const& folder : folders_in(cases)) {
      read(folder, {folder / "templates", cases / "templates"});
    }
  }

  [[nodiscard]] std::vector<form::Form> const& all() const { return m_forms; }

 private:
  void read(fs::path const& path, std::vector<fs::path> const& templates) {
    m_readers.push_back(std::make_unique<form::SheetReader>(templates, m_sources));
    Diagnostics said;
    auto const publication = pack::find_publication(path, m_sources).take(said);
    auto forms = pack::read_forms(*publication, *m_readers.back()).take(said);
    std::move(forms->begin(), forms->end(), std::back_inserter(m_forms));
  }

  Sources m_sources;
  std::vector<std::unique_ptr<form::SheetReader>> m_readers;
  std::vector<form::Form> m_forms;
};

/// A document and its file.
struct Written {
  explicit Written(std::string const& name) : forms(name) {
    document = std::move(layout::lay_out(forms.all(), support::project_fonts()).value->document);
    auto const pdf = pdf::write(document, support::project_fonts());
    path = folder.write("document.pdf", *pdf.value);
  }

  Forms forms;
  frame::Document document;
  support::TemporaryFolder folder;
  fs::path path;
};

class Readers : public testing::TestWithParam<std::string> {
 protected:
  [[nodiscard]] std::string found_by(std::string const& reader) const {
    auto const script = (source_folder / "tests/readers/read.js").string();
    auto const outcome = support::run({"node", script, reader, m_written.path.string()});
    return outcome.exit_code == 0 ? outcome.output : outcome.errors;
  }
  [[nodiscard]] frame::Document const& document() const { return m_written.document; }

  Written m_written{GetParam()};
};

TEST_P(Readers, QpdfFindsTheStructureAndTheBookmarks) {
  EXPECT_EQ(found_by("qpdf"), tree(document(), {.attributes = true}) + outline(document()));
}

TEST_P(Readers, PopplerFindsStructureTextAndBookmarks) {
  EXPECT_EQ(found_by("poppler"),
            tree(document(), {.attributes = true, .text = true}) + outline(document()));
}

TEST_P(Readers, MupdfFindsStructureTextAndBookmarks) {
  EXPECT_EQ(found_by("mupdf"),
            tree(document(), {.attributes = true}) + outline(document()) + pages(document()));
}

TEST_P(Readers, PdfJsFindsStructureTextAndBookmarks) {
  EXPECT_EQ(found_by("pdfjs"),
            tree(document(), {.text = true, .by_page = true}) + outline(document()));
}

INSTANTIATE_TEST_SUITE_P(Files, Readers,
                         testing::Values("niigata-r5", "plan-r6", "jimu-jigyo-r6",
                                         "un-ei-hoshin-r7", "golden"),
                         [](auto const& tested) {
                           std::string name = tested.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace mokuhyo::readers
