import KefuRendering

/// Where notes and messages go, so that data stays alone on standard output.
enum StandardError {
  /// Writes a text as it is; a closed standard error is no failure of the command.
  static func write(_ text: String) {
    var sink = DescriptorSink(descriptor: 2, name: "standard error")
    try? sink.write(Array(text.utf8))
  }
}
