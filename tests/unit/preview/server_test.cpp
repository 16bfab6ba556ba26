#include "preview/server.h"

#include "unit/preview/http_client.h"
#include "unit/preview/sample.h"

#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

namespace mokuhyo::preview {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A server on a port of its own.
class Running {
 public:
  Running()
      : m_port(m_server.bind(0).value()),
        m_site(m_session, *Assets::load(pdfjs_folders()).value, {{m_port, "secret"}, {}}),
        m_thread([this] { m_server.run(m_site, m_session); }) {}
  Running(Running const&) = delete;
  Running& operator=(Running const&) = delete;
  ~Running() {
    m_session.close();
    m_server.stop();
    m_thread.join();
  }

  [[nodiscard]] int port() const { return m_port; }
  [[nodiscard]] Session& session() { return m_session; }
  support::TemporaryFolder const& folder() const { return m_folder; }

  [[nodiscard]] std::string host() const {
    return "Host: 127.0.0.1:" + std::to_string(m_port) + "\r\n";
  }
  [[nodiscard]] std::string get(std::string const& path, std::string const& headers = {}) const {
    return "GET " + path + " HTTP/1.1\r\n" + host() + headers + "\r\n";
  }
  [[nodiscard]] int status(std::string const& path, std::string const& headers = {}) const {
    return status_of(m_port, get(path, headers));
  }

 private:
  support::TemporaryFolder m_folder;
  std::filesystem::path m_sheet = write_sheet(m_folder, "sheet");
  Session m_session{m_sheet, workshop()};
  Server m_server;
  int m_port;
  Site m_site;
  std::thread m_thread;
};

class ServerTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { server = std::make_unique<Running>(); }
  static void TearDownTestSuite() { server.reset(); }
  static std::unique_ptr<Running> server;
};
std::unique_ptr<Running> ServerTest::server;

TEST_F(ServerTest, AnswersWithItsPolicies) {
  Connection const connection(server->port());
  connection.send(server->get("/", "Connection: close\r\n"));
  auto const answer = connection.receive_all();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 200")) << answer;
  EXPECT_NE(answer.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
  EXPECT_NE(answer.find("</html>"), std::string::npos);
}

TEST_F(ServerTest, RefusesForeignHostsAndOrigins) {
  auto const foreign = [&](std::string const& host) {
    return status_of(server->port(), "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
  };
  EXPECT_EQ(foreign("example.com:" + std::to_string(server->port())), 421);
  EXPECT_EQ(foreign("127.0.0.1"), 421);
  EXPECT_EQ(status_of(server->port(), "GET / HTTP/1.0\r\n\r\n"), 421);
  EXPECT_EQ(server->status("/list/0", "Origin: http://example.com\r\n"), 403);
  EXPECT_EQ(server->status("/list/0", "Sec-Fetch-Site: cross-site\r\n"), 403);
  EXPECT_EQ(server->status("/events", "Origin: null\r\n"), 403);
}

TEST_F(ServerTest, LeadsNowhereByOddPaths) {
  for (auto const* const path :
       {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/items/1/..%00",
        "/pdfjs/..%5c..%5cmain", "/%00", "/items/%31%2f..", "/goals.yaml"}) {
    EXPECT_EQ(server->status(path), 404) << path;
  }
}

TEST_F(ServerTest, RefusesWhatIsTooLargeOrOddlyFramed) {
  auto const post = [&](std::string const& headers, std::string const& body = {}) {
    return status_of(server->port(),
                     "POST /open HTTP/1.1\r\n" + server->host() +
                         "X-Mokuhyo-Token: secret\r\nContent-Type: application/json\r\n" + headers +
                         "\r\n" + body);
  };
  EXPECT_EQ(post("Content-Length: 1000000000\r\n"), 413);
  EXPECT_EQ(post("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), 411);
  EXPECT_EQ(post("Content-Length: 2\r\n", "{}"), 404);  // no editor was named
  EXPECT_EQ(server->status("/" + std::string(300, 'a')), 414);
  EXPECT_EQ(server->status("/list/0", "Range: bytes=0-0,1-1,2-2\r\n"), 416);
  EXPECT_NE(server->status("/" + std::string(100000, 'a')), 200);
}

TEST_F(ServerTest, SurvivesNonsense) {
  for (std::string const& nonsense :
       {std::string("\r\n\r\n"), std::string("GET\r\n\r\n"), std::string(70000, 'x'),
        std::string("GET / HTTP/9.9\r\n\r\n"), std::string("\0\0\0\0\r\n\r\n", 8),
        "GET /list HTTP/1.1\r\n" + server->host() + "Range: bytes=" + std::string(8000, '9') +
            "\r\n\r\n",
        "BREW / HTTP/1.1\r\n" + server->host() + "\r\n"}) {
    static_cast<void>(status_of(server->port(), nonsense));
    EXPECT_EQ(server->status("/list/0"), 200);
  }
}

TEST_F(ServerTest, HangsUpOnHeadersWithoutEnd) {
  Connection const endless(server->port());
  endless.send("GET / HTTP/1.1\r\n" + server->host());
  bool is_heard = true;
  for (int i = 0; i < 500000 && is_heard; ++i) is_heard = endless.send("X-More: and more\r\n");
  EXPECT_FALSE(is_heard);
  EXPECT_EQ(server->status("/list/0"), 200);
}

TEST_F(ServerTest, TellsOfChanges) {
  ASSERT_EQ(server->status("/items/1"), 200);
  Connection const events(server->port());
  events.send(server->get("/events"));
  EXPECT_NE(events.receive_until("data: ").find("text/event-stream"), std::string::npos);
  server->folder().write("sheet/goals.yaml", std::string(good_goals) + "\n");
  refresh_settled(server->session());
  EXPECT_NE(events.receive_until("data: ").find("data: "), std::string::npos);
}

TEST_F(ServerTest, IsNotHeldUpByAHundredTabsAndSlowReaders) {
  std::vector<std::unique_ptr<Connection>> tabs, slow;
  for (int i = 0; i < 100; ++i) {
    tabs.push_back(std::make_unique<Connection>(server->port()));
    tabs.back()->send(server->get("/events"));
  }
  for (int i = 0; i < 20; ++i) {  // ask for much and never read it
    slow.push_back(std::make_unique<Connection>(server->port()));
    for (int n = 0; n < 5; ++n) slow.back()->send(server->get("/pdfjs/pdf.worker.js"));
  }
  for (auto const& tab : tabs)
    EXPECT_NE(tab->receive_until("data: ").find("text/event-stream"), std::string::npos);
  auto const before = Clock::now();
  EXPECT_EQ(server->status("/list/0"), 200);
  EXPECT_LT(Clock::now() - before, 2s);
}

TEST(ServerPort, IsNotSharedWithAnotherServer) {
  Server first, second;
  auto const port = first.bind(0);
  ASSERT_TRUE(port);
  EXPECT_FALSE(second.bind(*port));
}

TEST(ServerEnd, ComesSoonThoughPagesAreOpen) {
  auto server = std::make_unique<Running>();
  Connection const events(server->port());
  events.send(server->get("/events"));
  static_cast<void>(events.receive_until("data: "));
  auto const before = Clock::now();
  server.reset();
  EXPECT_LT(Clock::now() - before, 4s);
}

}  // namespace
}  // namespace mokuhyo::preview
