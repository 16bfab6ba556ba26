// The sample pack in full dress, read back: its contents lead where they say, and its pages are
// called as they are printed.

#include "pack/book.h"
#include "readers/model.h"
#include "support/command.h"
#include "support/fonts.h"
#include "support/source_folder.h"
#include "support/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace mokuhyo::readers {
namespace {

namespace fs = std::filesystem;

using support::source_folder;

class BookReaders : public testing::Test {
 protected:
  BookReaders() {
    auto const& fonts = support::project_fonts();
    auto publication = pack::find_publication(source_folder / "samples/niigata-r5", m_sources);
    auto const book = pack::read_book(*std::move(publication.value), {pack::Dress::full},
                                      {m_reader, fonts, m_templates, m_sources});
    auto made = pack::render(*book.value, fonts);
    m_document = std::move(made.value->document);
    m_path = m_folder.write("book.pdf", made.value->pdf);
  }

  [[nodiscard]] std::string run(std::vector<std::string> script) const {
    script.insert(script.begin(), "node");
    script[1] = (source_folder / "tests/readers" / script[1]).string();
    script.push_back(m_path.string());
    auto const outcome = support::run(script);
    return outcome.exit_code == 0 ? outcome.output : outcome.errors;
  }

  std::vector<fs::path> m_templates{source_folder / "templates"};
  Sources m_sources;
  form::SheetReader m_reader{m_templates, m_sources};
  frame::Document m_document;
  support::TemporaryFolder m_folder;
  fs::path m_path;
};

TEST_F(BookReaders, QpdfFindsTheStructureAndTheBookmarks) {
  EXPECT_EQ(run({"read.js", "qpdf"}), tree(m_document, {.attributes = true}) + outline(m_document));
}

TEST_F(BookReaders, PdfJsFindsStructureTextAndBookmarks) {
  EXPECT_EQ(run({"read.js", "pdfjs"}),
            tree(m_document, {.text = true, .by_page = true}) + outline(m_document));
}

TEST_F(BookReaders, BookmarksGoByDepartmentSectionAndGoal) {
  auto const found = outline(m_document);
  EXPECT_TRUE(
      found.starts_with("outline 0 表紙\noutline 0 目次\noutline 0 達成状況一覧\n"
                        "outline 0 市民生活部\noutline 1 市民生活課\noutline 2 1"));
  EXPECT_TRUE(found.ends_with("outline 0 指標索引\n"));
}

TEST_F(BookReaders, ContentsLeadToTheirPages) {
  auto const found = run({"places.js"});
  EXPECT_TRUE(found.starts_with("label i\nlabel ii\nlabel iii\nlabel 1\nlabel 2\n")) << found;
  auto const links = found.substr(found.find("link"));
  EXPECT_TRUE(
      links.starts_with("link 2 -> 3 達成状況一覧\n"
                        "link 2 -> 4 市民生活部\n"
                        "link 2 -> 4 市民生活課\n"
                        "link 2 -> 5 消費生活センター\n"
                        "link 2 -> 6 パスポートセンター\n"
                        "link 2 -> 7 市民協働課\n"
                        "link 2 -> 8 男女共同参画課\n"
                        "link 2 -> 9 広聴相談課\n"
                        "link 2 -> 10 指標索引\n"))
      << links;
  EXPECT_NE(links.find("link 10 -> 4 マイナンバーカードの申請率（市民生活課）\n"),
            std::string::npos)
      << links;
}

}  // namespace
}  // namespace mokuhyo::readers
