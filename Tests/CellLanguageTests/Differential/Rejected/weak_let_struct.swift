struct Engine { var power = 3 }
final class Car {
    weak var engine: Engine?
}
print(Car().engine == nil)
