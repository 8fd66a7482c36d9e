protocol Logger { func log(_ text: String) }
let logger = Logger()
