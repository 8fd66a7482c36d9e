struct Settings {
    var options = ["depth": 3, "name": "tree"]
}
