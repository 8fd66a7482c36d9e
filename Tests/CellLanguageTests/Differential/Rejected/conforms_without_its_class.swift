class Animal { var name = "" }
protocol Pet: Animal { func play() -> String }
class Robot: Pet { func play() -> String { "beep" } }
print(Robot().play())
