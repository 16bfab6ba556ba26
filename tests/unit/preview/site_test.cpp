#include "preview/site.h"

#include "unit/preview/sample.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>

namespace mokuhyo::preview {
namespace {

using Json = nlohmann::json;

class SiteTest : public testing::Test {
 protected:
  static Assets assets() { return *Assets::load(pdfjs_folders()).value; }

  [[nodiscard]] Response get(std::string path) const {
    Request request;
    request.method = "GET";
    request.path = std::move(path);
    request.host = "127.0.0.1:8417";
    return m_site.answer(request);
  }

  [[nodiscard]] Json json(std::string path) const {
    return Json::parse(*get(std::move(path)).body);
  }

  static Request post(std::string path, Json const& body) {
    Request request;
    request.method = "POST";
    request.path = std::move(path);
    request.host = "127.0.0.1:8417";
    request.content_type = "application/json";
    request.token = "secret";
    request.body = body.dump();
    return request;
  }

  [[nodiscard]] int open(Json const& place) const {
    return m_site.answer(post("/open", place)).status;
  }

  [[nodiscard]] Site site_that_signs() {
    return {m_session, assets(), {{8417, "secret"}, {}, [] { return std::string("2025-04-01"); }}};
  }

  support::TemporaryFolder m_folder;
  std::filesystem::path m_sheet = write_sheet(m_folder, "sheet");
  Session m_session{m_sheet, workshop()};
  Site m_site{m_session,
              assets(),
              {{8417, "secret"}, {"cp", "{file}", (m_folder / "opened-{line}-{column}").string()}}};
};

TEST_F(SiteTest, ServesThePageAndPdfJs) {
  EXPECT_EQ(get("/").type, "text/html; charset=utf-8");
  EXPECT_EQ(get("/style.css").status, 200);
  EXPECT_EQ(get("/main.js").status, 200);
  EXPECT_EQ(get("/pdfjs/pdf.worker.js").status, 200);
}

TEST_F(SiteTest, ListsItemsAndTheirSheets) {
  ASSERT_EQ(get("/items/1").status, 200);
  auto const list = json("/list/0");
  EXPECT_EQ(list["editor"], true);
  ASSERT_EQ(list["items"].size(), 1U);
  EXPECT_EQ(list["items"][0]["sheets"][0]["name"], "sheet");
  EXPECT_EQ(list["items"][0]["sheets"][0]["page"], 0);
  EXPECT_EQ(list["items"][0]["sheets"][0]["errors"], 0);
}

TEST_F(SiteTest, ListsOnlyWhatHasChanged) {
  ASSERT_EQ(get("/items/1").status, 200);
  auto const now = json("/list/0")["revision"].get<Revision>();
  auto const unchanged = json("/list/" + std::to_string(now));
  EXPECT_EQ(unchanged["order"], Json::array({1}));
  EXPECT_EQ(unchanged["items"], Json::array());
  EXPECT_EQ(json("/list/" + std::to_string(now - 1))["items"].size(), 1U);
  EXPECT_EQ(get("/list/").status, 404);
  EXPECT_EQ(get("/list/1x").status, 404);
}

TEST_F(SiteTest, NamesThePrintsThatAreNew) {
  auto const news = [&](Revision seen) { return Json::parse(news_json(m_session, seen)); };
  EXPECT_EQ(news(0)["printed"], Json::array());
  auto const printed = m_session.rendered(1)->printed;
  EXPECT_EQ(news(0)["printed"], Json::array({Json::array({1, printed})}));
  EXPECT_EQ(news(printed)["printed"], Json::array());
  EXPECT_EQ(news(printed)["revision"], printed);
}

TEST_F(SiteTest, GivesTheVeryPdf) {
  auto const item = json("/items/1");
  auto const pdf = get("/items/1/" + std::to_string(item["printed"].get<int>()) + ".pdf");
  EXPECT_EQ(pdf.type, "application/pdf");
  EXPECT_EQ(*pdf.body, Proofer(workshop()).prove(m_sheet).print->pdf);
}

TEST_F(SiteTest, HasNoPdfOfAnyOtherRevision) {
  ASSERT_EQ(get("/items/1").status, 200);
  EXPECT_EQ(get("/items/1/99.pdf").status, 204);
}

TEST_F(SiteTest, GivesCellsWithTheirPlaces) {
  auto const item = json("/items/1");
  auto const& cells = item["pages"][0]["cells"];
  auto const found = std::find_if(cells.begin(), cells.end(),
                                  [](Json const& cell) { return cell["text"] == "85%"; });
  ASSERT_NE(found, cells.end());
  auto const& place = (*found)["place"];
  EXPECT_EQ(item["files"][place[0].get<std::size_t>()], (m_sheet / "goals.yaml").string());
  EXPECT_EQ(place[1], 5);
}

TEST_F(SiteTest, PointsOutTheCellOfANote) {
  m_folder.write("sheet/header.yaml", std::string(good_header) + "evaluated: R9.3.31\n");
  auto const item = json("/items/1");
  ASSERT_FALSE(item["notes"].empty());
  auto const& note = item["notes"][0];
  ASSERT_TRUE(note["cell"].is_array()) << item["notes"].dump();
  EXPECT_EQ(note["exact"], true);
  EXPECT_EQ(item["pages"][0]["cells"][note["cell"][1].get<std::size_t>()]["place"][1], 6);
}

TEST_F(SiteTest, HasNothingAnywhereElse) {
  for (auto const* const path :
       {"/items", "/items/", "/items/2", "/items/x", "/items/1x", "/items/-1", "/items/1/",
        "/items/1/x.pdf", "/items/1/1.pdfx", "/items/99999999999999", "/../etc/passwd",
        "/items/1/../../etc/passwd", "/pdfjs/../main.js", "/pdfjs/pdf.js/../../x", "/etc/passwd",
        "//etc/passwd", "/goals.yaml", "/main.js/", "/open"}) {
    EXPECT_EQ(get(path).status, 404) << path;
  }
}

TEST_F(SiteTest, OpensAPlaceInTheEditor) {
  auto const item = json("/items/1");
  auto const& files = item["files"];
  auto const goals = std::find(files.begin(), files.end(), (m_sheet / "goals.yaml").string());
  EXPECT_EQ(open({{"item", 1}, {"file", goals - files.begin()}, {"line", 5}, {"column", 37}}), 200);
  auto const opened = m_folder / "opened-5-37";
  for (int tries = 0; tries < 200 && !std::filesystem::exists(opened); ++tries)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  EXPECT_TRUE(std::filesystem::exists(opened));
}

TEST_F(SiteTest, OpensNothingThatWasNotReadForTheItem) {
  EXPECT_EQ(open({{"item", 1}, {"file", 99}, {"line", 1}, {"column", 1}}), 404);
  EXPECT_EQ(open({{"item", 7}, {"file", 0}, {"line", 1}, {"column", 1}}), 404);
  EXPECT_EQ(open({{"item", 1}, {"file", "/etc/passwd"}, {"line", 1}, {"column", 1}}), 400);
  EXPECT_EQ(open({{"item", 1}, {"file", -1}, {"line", 1}, {"column", 1}}), 400);
  EXPECT_EQ(open({{"item", 1}}), 400);
  EXPECT_EQ(open(Json::array()), 400);
}

Json const signing{{"item", 1}, {"sheet", 0}, {"role", "課長"}, {"name", "佐藤"}, {"seen", "0-0"}};

TEST_F(SiteTest, SignsNothingUnlessItWasStartedSo) {
  EXPECT_EQ(json("/list/0")["signs"], false);
  EXPECT_EQ(m_site.answer(post("/sign", signing)).status, 404);
}

TEST_F(SiteTest, SignsForThoseOnlyWhoKnowTheToken) {
  auto const site = site_that_signs();
  ASSERT_NE(m_session.rendered(1), nullptr);
  auto request = post("/sign", signing);
  request.token = "other";
  EXPECT_EQ(site.answer(request).status, 403);
  request.token = "secret";
  request.origin = "http://example.com";
  EXPECT_EQ(site.answer(request).status, 403);
  request.origin.clear();
  request.method = "GET";
  EXPECT_EQ(site.answer(request).status, 404);
}

TEST_F(SiteTest, SaysWhyASignOffIsRefused) {
  auto const site = site_that_signs();
  ASSERT_NE(m_session.rendered(1), nullptr);
  auto const refused = site.answer(post("/sign", signing));
  EXPECT_EQ(refused.status, 422);
  auto const reasons = Json::parse(*refused.body)["reasons"];
  ASSERT_EQ(reasons.size(), 1U);
  EXPECT_EQ(reasons[0]["message"]["en"], "the sheet no longer says what was shown");
  EXPECT_EQ(site.answer(post("/sign", Json::object())).status, 400);
  EXPECT_FALSE(std::filesystem::exists(m_sheet / "signoff.yaml"));
}

TEST_F(SiteTest, LetsNoScriptRunThatIsNotItsOwn) {
  auto const headers = common_headers(get("/"));
  EXPECT_EQ(headers.front().name, "Content-Security-Policy");
  EXPECT_NE(headers.front().value.find("default-src 'none'; script-src 'self'"), std::string::npos);
  EXPECT_EQ(headers.front().value.find("unsafe"), std::string::npos);
  auto const page = *get("/").body;
  EXPECT_EQ(page.find("<style"), std::string::npos);
  EXPECT_EQ(page.find(" style="), std::string::npos);
  EXPECT_EQ(page.find("http:"), std::string::npos);
}

TEST(AssetsWithoutPdfJs, NameThePackageThatHasIt) {
  auto const loaded = Assets::load({"/nowhere/such/folder"});
  ASSERT_TRUE(loaded.diagnostics.has_errors());
  EXPECT_NE(loaded.diagnostics.items().front().hint.en.find("libjs-pdf"), std::string::npos);
}

}  // namespace
}  // namespace mokuhyo::preview
