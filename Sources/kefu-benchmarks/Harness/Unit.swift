/// What the value of a measure counts.
enum Unit: String {
  case seconds = "s"
  case milliseconds = "ms"
  case microseconds = "µs"
  case megabytes = "MB"
  case perSecond = "/s"
  case times = "×"
}
