#include "pdf/metadata.h"

#include "pdf/deflate.h"
#include "pdf/srgb_profile.h"
#include "pdf/xml.h"

#include <algorithm>
#include <string_view>

namespace mokuhyo::pdf {
namespace {

constexpr char const* producer = "mokuhyo " MOKUHYO_VERSION;

// Published sheets are dated in Japan. The hour is midnight: only the day is known.
constexpr char const* pdf_midnight = "000000+09'00'";
constexpr char const* xmp_midnight = "T00:00:00+09:00";

void add_text(Dictionary& entries, std::string_view key, std::string const& text) {
  if (!text.empty()) entries.text(key, text);
}

constexpr char const* packet_header =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
    " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
    " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";
constexpr char const* packet_footer =
    "</rdf:Description>\n"
    "</rdf:RDF>\n"
    "</x:xmpmeta>\n"
    "<?xpacket end=\"w\"?>";

// ISO 19005-2, 6.6.2.3: a property that PDF/A does not know must be described where it is used.
constexpr char const* schema_of_ua =
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaProperty:name>part</pdfaProperty:name>\n"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n"
    "<pdfaProperty:category>internal</pdfaProperty:category>\n"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>\n"
    "</rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

std::string tagged(std::string const& name, std::string const& content) {
  return "<" + name + ">" + content + "</" + name + ">\n";
}

std::string in_default_language(std::string const& text) {
  return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_escaped(text) + "</rdf:li></rdf:Alt>";
}

std::string xmp_dates(std::string const& date) {
  return tagged("xmp:CreateDate", date + xmp_midnight) +
         tagged("xmp:ModifyDate", date + xmp_midnight);
}

std::string xmp_claims(Claims const& claims) {
  std::string text;
  if (claims.archival) {
    text += tagged("pdfaid:part", std::to_string(claims.archival->part)) +
            tagged("pdfaid:conformance", std::string(1, claims.archival->level));
  }
  if (claims.accessible == Accessible::ua1) {
    text += tagged("pdfuaid:part", "1");
    text += schema_of_ua;
  }
  if (claims.purpose == Purpose::press) text += tagged("pdf:Trapped", "False");
  return text;
}

Ref write_srgb_intent(HaruDocument& file) {
  constexpr char const* condition = "sRGB IEC61966-2.1";
  auto const profile = file.add_stream(Dictionary().integer("N", 3).name("Filter", "FlateDecode"),
                                       deflated(srgb_profile()));
  return file.add(Dictionary()
                      .name("Type", "OutputIntent")
                      .name("S", "GTS_PDFA1")
                      .text("OutputConditionIdentifier", condition)
                      .text("Info", condition)
                      .ref("DestOutputProfile", profile));
}

/// A condition of the ICC's registry needs no profile in the file (ISO 15930-4, output intent).
Ref write_press_intent(HaruDocument& file) {
  return file.add(Dictionary()
                      .name("Type", "OutputIntent")
                      .name("S", "GTS_PDFX")
                      .text("OutputConditionIdentifier", "JC200103")
                      .text("OutputCondition", "Japan Color 2001 Coated")
                      .text("RegistryName", "http://www.color.org")
                      .text("Info", "Japan Color 2001 Coated (JC200103)"));
}

}  // namespace

std::string pdf_date(std::string date) {
  date.erase(std::remove(date.begin(), date.end(), '-'), date.end());
  return "D:" + date + pdf_midnight;
}

Dictionary info_dictionary(frame::Metadata const& metadata, Claims const& claims) {
  Dictionary info;
  add_text(info, "Title", metadata.title);
  add_text(info, "Author", metadata.author);
  add_text(info, "Subject", metadata.subject);
  info.text("Creator", producer).text("Producer", producer);
  if (!metadata.date.empty()) {
    auto const date = pdf_date(metadata.date);
    info.text("CreationDate", date).text("ModDate", date);
  }
  // ISO 15930-4, identification and trapping.
  if (claims.purpose == Purpose::press) {
    info.text("GTS_PDFXVersion", "PDF/X-1a:2003").name("Trapped", "False");
  }
  return info;
}

// ISO 19005-2, 6.6.3: what the information dictionary says, XMP says alike.
std::string xmp_packet(frame::Metadata const& metadata, Claims const& claims) {
  std::string packet = packet_header;
  packet += tagged("dc:title", in_default_language(metadata.title));
  if (!metadata.author.empty()) {
    packet += tagged("dc:creator",
                     "<rdf:Seq><rdf:li>" + xml_escaped(metadata.author) + "</rdf:li></rdf:Seq>");
  }
  if (!metadata.subject.empty()) {
    packet += tagged("dc:description", in_default_language(metadata.subject));
  }
  packet += tagged("xmp:CreatorTool", producer) + tagged("pdf:Producer", producer);
  if (!metadata.date.empty()) packet += xmp_dates(metadata.date);
  return packet + xmp_claims(claims) + packet_footer;
}

Ref write_output_intent(HaruDocument& file, Purpose purpose) {
  return purpose == Purpose::press ? write_press_intent(file) : write_srgb_intent(file);
}

}  // namespace mokuhyo::pdf
