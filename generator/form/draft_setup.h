#pragma once
// When a form is a draft, and the words by which it says so.

#include <string>

namespace mokuhyo::form {

/// A form may be a draft until its stamps are given and its fields filled in, always, or never.
enum class DraftRule { until_done, always, never };

struct DraftWords {
  std::string draft, missing, approved, changed, content;
};

struct DraftSetup {
  DraftRule rule = DraftRule::until_done;
  DraftWords words;
};

}  // namespace mokuhyo::form
