func log(_ text: String) {
    return "logged " + text
}
log("start")
