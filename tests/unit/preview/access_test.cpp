#include "preview/access.h"

#include <gtest/gtest.h>

namespace mokuhyo::preview {
namespace {

Access const access{8417, "secret"};

Request get(std::string host, std::string origin = {}) {
  Request request;
  request.method = "GET";
  request.path = "/list/0";
  request.host = std::move(host);
  request.origin = std::move(origin);
  return request;
}

Request post() {
  auto request = get("127.0.0.1:8417", "http://127.0.0.1:8417");
  request.method = "POST";
  request.path = "/open";
  request.content_type = "application/json";
  request.token = "secret";
  return request;
}

/// The status of the refusal, or 200.
int status(Request const& request) {
  auto const refused = refuse(request, access);
  return refused ? refused->status : 200;
}

TEST(Access, OwnNamesOfThisMachineMayAsk) {
  EXPECT_EQ(status(get("127.0.0.1:8417")), 200);
  EXPECT_EQ(status(get("localhost:8417")), 200);
  EXPECT_EQ(status(get("[::1]:8417")), 200);
}

TEST(Access, NamesThatLeadHereFromElsewhereMayNot) {
  for (auto const* const host : {"example.com:8417", "127.0.0.1.example.com:8417", "127.0.0.1", "",
                                 "127.0.0.1:84170", "127.0.0.1:8418", "localhost.:8417", ":8417"}) {
    EXPECT_EQ(status(get(host)), 421) << host;
  }
}

TEST(Access, OnlyThePageItselfMayAskFromAPage) {
  EXPECT_EQ(status(get("127.0.0.1:8417", "http://127.0.0.1:8417")), 200);
  for (auto const* const origin : {"http://example.com", "null", "https://127.0.0.1:8417",
                                   "http://127.0.0.1:8418", "http://127.0.0.1:8417.example.com"}) {
    EXPECT_EQ(status(get("127.0.0.1:8417", origin)), 403) << origin;
  }
}

TEST(Access, OtherSitesMayLinkToThePageButFetchNothing) {
  auto request = get("127.0.0.1:8417");
  request.fetch_site = "cross-site";
  request.fetch_mode = "navigate";
  EXPECT_EQ(status(request), 403);
  request.path = "/";
  EXPECT_EQ(status(request), 200);
  request.fetch_mode = "no-cors";
  EXPECT_EQ(status(request), 403);
  request.fetch_site = "same-origin";
  EXPECT_EQ(status(request), 200);
}

TEST(Access, WhoeverChangesAnythingKnowsTheTokenAndWritesJson) {
  EXPECT_EQ(status(post()), 200);
  auto request = post();
  request.token = "secreT";
  EXPECT_EQ(status(request), 403);
  request.token = "";
  EXPECT_EQ(status(request), 403);
  request = post();
  request.content_type = "text/plain";  // what a form of another site can send
  EXPECT_EQ(status(request), 415);
}

TEST(Access, NoTokenOfThisStartMeansNobodyChangesAnything) {
  auto request = post();
  request.token = "";
  EXPECT_EQ(refuse(request, {8417, ""})->status, 403);
}

TEST(Access, OtherMethodsAndLongPathsAreRefused) {
  auto request = get("127.0.0.1:8417");
  request.method = "PUT";
  EXPECT_EQ(status(request), 405);
  request.method = "GET";
  request.path = "/" + std::string(256, 'a');
  EXPECT_EQ(status(request), 414);
}

TEST(Token, IsLongAndAnotherOneEachTime) {
  EXPECT_EQ(new_token().size(), 32U);
  EXPECT_NE(new_token(), new_token());
}

}  // namespace
}  // namespace mokuhyo::preview
