#include "text/address.h"

#include <algorithm>
#include <array>
#include <optional>

namespace mokuhyo::text {
namespace {

constexpr std::string_view mail_scheme = "mailto:";

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// RFC 3986, 2: reserved and unreserved characters.
bool is_of_uri(char c) {
  return is_letter_or_digit(c) ||
         std::string_view("-._~:/?#[]@!$&'()*+,;=%").find(c) != std::string_view::npos;
}

/// RFC 5322, 3.4.1, without what nobody has in an address.
bool is_of_mailbox(char c) {
  return is_letter_or_digit(c) || std::string_view("-._+%").find(c) != std::string_view::npos;
}

bool is_of_domain(char c) { return is_letter_or_digit(c) || c == '-' || c == '.'; }

std::size_t end_of(std::string_view text, std::size_t from, bool (*belongs)(char)) {
  auto const rest = text.substr(from);
  return from + static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), belongs) -
                                         rest.begin());
}

/// A bracket that closes one within the address belongs to it.
std::string_view without_punctuation(std::string_view address) {
  constexpr std::string_view closing = ".,:;!?'*[]";
  auto unopened = std::count(address.begin(), address.end(), ')') -
                  std::count(address.begin(), address.end(), '(');
  for (; !address.empty(); address.remove_suffix(1)) {
    bool const is_bracket = address.back() == ')' && unopened > 0;
    if (!is_bracket && closing.find(address.back()) == std::string_view::npos) break;
    if (is_bracket) --unopened;
  }
  return address;
}

class Finder {
 public:
  explicit Finder(std::string_view text) : m_text(text) {}

  [[nodiscard]] std::vector<Address> run() {
    for (auto at = m_text.find_first_of(":@"); at != std::string_view::npos;
         at = m_text.find_first_of(":@", std::max(at + 1, m_done))) {
      auto found = m_text[at] == ':' ? web_address(at) : mail_address(at);
      if (!found) continue;
      m_done = found->range.end;
      m_found.push_back(*std::move(found));
    }
    return std::move(m_found);
  }

 private:
  [[nodiscard]] std::optional<Address> web_address(std::size_t colon) const {
    constexpr std::string_view slashes = "://";
    auto const host = colon + slashes.size();
    bool const has_host = m_text.substr(colon).starts_with(slashes) && host < m_text.size() &&
                          is_letter_or_digit(m_text[host]);
    auto const before = m_text.substr(m_done, colon - m_done);
    auto const scheme = before.ends_with("https") ? 5U : before.ends_with("http") ? 4U : 0U;
    auto const begin = colon - scheme;
    if (scheme == 0 || !has_host || follows_letter(begin)) return std::nullopt;
    auto const whole = m_text.substr(begin, end_of(m_text, host, is_of_uri) - begin);
    return made(begin, without_punctuation(whole), {});
  }

  [[nodiscard]] std::optional<Address> mail_address(std::size_t at) const {
    auto begin = at;
    while (begin > m_done && is_of_mailbox(m_text[begin - 1])) --begin;
    auto const domain_end = end_of(m_text, at + 1, is_of_domain);
    auto const domain = without_punctuation(m_text.substr(at + 1, domain_end - at - 1));
    bool const is_domain = domain.find('.') != std::string_view::npos && domain.front() != '.';
    if (begin == at || !is_domain) return std::nullopt;
    bool const has_scheme = m_text.substr(m_done, begin - m_done).ends_with(mail_scheme);
    if (has_scheme) begin -= mail_scheme.size();
    auto const address = m_text.substr(begin, at + 1 + domain.size() - begin);
    return made(begin, address, has_scheme ? std::string_view() : mail_scheme);
  }

  [[nodiscard]] bool follows_letter(std::size_t begin) const {
    return begin > m_done && is_letter_or_digit(m_text[begin - 1]);
  }

  [[nodiscard]] static Address made(std::size_t begin, std::string_view address,
                                    std::string_view scheme) {
    return {{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + address.size())},
            std::string(scheme).append(address)};
  }

  std::string_view m_text;
  std::size_t m_done = 0;  // behind the last address
  std::vector<Address> m_found;
};

}  // namespace

std::vector<Address> find_addresses(std::string_view text) {
  // Most texts have none, and this tells it fast.
  bool const may_have_some =
      text.find('@') != std::string_view::npos || text.find("://") != std::string_view::npos;
  return may_have_some ? Finder(text).run() : std::vector<Address>();
}

}  // namespace mokuhyo::text
