#include "cli/template_choice.h"

#include "cli/data_folders.h"

namespace mokuhyo::cli {

Result<ChosenTemplate> TemplateChoice::find() {
  Diagnostics said;
  auto const data = find_data(m_arguments, m_environment).take(said);
  if (!data) return said;
  auto const& path = m_arguments.paths.front();
  input::Value name;
  name.data = input::Scalar{path.string(), input::ScalarStyle::plain};
  m_library = std::make_unique<form::TemplateLibrary>(data->template_folders, m_sources);
  auto const form = m_library->find(name, std::filesystem::current_path()).take(said);
  if (!form || said.has_errors()) return said;
  return {ChosenTemplate{*form, path.stem().string()}, std::move(said)};
}

}  // namespace mokuhyo::cli
