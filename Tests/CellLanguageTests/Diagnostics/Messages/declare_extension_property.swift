struct Animal { var name: String }
extension Animal { var nickname = "none" }
