#pragma once
// The template that a command line names, for the commands that work on one.

#include "base/result.h"
#include "cli/arguments.h"
#include "cli/environment.h"
#include "form/template_library.h"

#include <memory>
#include <string>

namespace mokuhyo::cli {

struct ChosenTemplate {
  form::Template const* form = nullptr;
  std::string name;  // that of its file, without .yaml
};

/// Keeps what it has found.
class TemplateChoice {
 public:
  TemplateChoice(Arguments const& arguments, Environment const& environment, Sources& sources)
      : m_arguments(arguments), m_environment(environment), m_sources(sources) {}

  /// The template that the first path names: one of the program's, or a file.
  [[nodiscard]] Result<ChosenTemplate> find();

 private:
  Arguments const& m_arguments;
  Environment const& m_environment;
  Sources& m_sources;
  std::unique_ptr<form::TemplateLibrary> m_library;
};

}  // namespace mokuhyo::cli
