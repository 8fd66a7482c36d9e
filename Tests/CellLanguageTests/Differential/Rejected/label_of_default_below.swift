struct Options {
    var width = 80
    var height = 24
    var title = ""
}
let options = Options(
    width: 100,
    heigth: 30,
    title: "main"
)
print(options)
